import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Autosave } from "./autosave";
import { type Desk, Refused, Stale, type Stored } from "./saving";

class FakeDesk implements Desk {
  value = "one";
  kept: { value: string; base: string } | null = null;
  seen: string[] = [];
  stored: Stored | undefined;
  sent: [string, number][] = [];
  answers: (Stored | Error)[] = [];

  read = () => this.value;
  keep = (left: { value: string; base: string } | null) => {
    this.kept = left;
  };
  show = (state: string, detail: { stored?: Stored }) => {
    this.seen.push(state);
    this.stored = detail.stored;
  };
  save = async (value: string, version: number): Promise<Stored> => {
    this.sent.push([value, version]);
    const answer = this.answers.shift() ?? { value, version: version + 1 };
    if (answer instanceof Error) {
      throw answer;
    }
    return answer;
  };
}

let desk: FakeDesk;
let autosave: Autosave;
const type = (value: string) => {
  desk.value = value;
  autosave.edited();
};
const rest = (ms = 800) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  desk = new FakeDesk();
  autosave = new Autosave(desk, { value: "one", version: 1 });
});
afterEach(() => vi.useRealTimers());

describe("saving what is typed", () => {
  it("waits for a rest, saves once and says how it goes", async () => {
    type("one t");
    type("one two");
    expect(desk.kept).toEqual({ value: "one two", base: "one" });
    await rest();
    expect(desk.sent).toEqual([["one two", 1]]);
    expect(desk.seen).toEqual(["dirty", "dirty", "saving", "clean"]);
    expect(desk.kept).toBeNull();
  });

  it("saves what was typed while it saved", async () => {
    type("a");
    const saving = autosave.flush();
    type("ab");
    await saving;
    expect(autosave.state).toBe("dirty");
    await rest();
    expect(desk.sent).toEqual([
      ["a", 1],
      ["ab", 2],
    ]);
  });

  it("is clean again when the writer takes the change back", async () => {
    type("x");
    type("one");
    await rest();
    expect(desk.sent).toEqual([]);
    expect(autosave.state).toBe("clean");
  });

  it("keeps the text and tries again when the server is away", async () => {
    desk.answers = [new TypeError("network"), new TypeError("network")];
    type("x");
    await rest();
    expect(autosave.state).toBe("failed");
    expect(desk.kept?.value).toBe("x");
    await rest(2_000);
    await rest(5_000);
    expect(desk.sent).toHaveLength(3);
    expect(autosave.state).toBe("clean");
  });

  it("does not try again by itself what was refused", async () => {
    desk.answers = [new Refused("too long")];
    type("x");
    await rest();
    await rest(120_000);
    expect(desk.sent).toHaveLength(1);
    expect(desk.kept?.value).toBe("x");
  });
});

describe("a text that was changed somewhere else", () => {
  beforeEach(async () => {
    desk.answers = [new Stale({ value: "theirs", version: 5 })];
    type("mine");
    await rest();
  });

  it("is shown beside the writer's own, and nothing is saved meanwhile", async () => {
    expect(autosave.state).toBe("conflict");
    expect(desk.stored).toEqual({ value: "theirs", version: 5 });
    type("mine, too");
    await rest(60_000);
    expect(desk.sent).toHaveLength(1);
    expect(desk.kept?.value).toBe("mine, too");
  });

  it("is overwritten only when the writer says so, with its version", async () => {
    autosave.decide();
    await rest(0);
    expect(desk.sent.at(-1)).toEqual(["mine", 5]);
    expect(autosave.state).toBe("clean");
  });

  it("is taken without another save", async () => {
    desk.value = "theirs";
    autosave.decide();
    await rest();
    expect(desk.sent).toHaveLength(1);
    expect(autosave.state).toBe("clean");
  });
});

describe("news from the server", () => {
  it("replaces a text that the writer has not changed", () => {
    expect(autosave.adopt({ value: "model", version: 2 })).toBe(true);
    desk.value = "model";
    expect(autosave.stored).toEqual({ value: "model", version: 2 });
  });

  it("never replaces what the writer has changed", () => {
    type("mine");
    expect(autosave.adopt({ value: "model", version: 2 })).toBe(false);
    expect(autosave.state).toBe("conflict");
    expect(desk.value).toBe("mine");
  });

  it("brings a new version for a heading that changed under the typing", async () => {
    type("mine");
    expect(autosave.adopt({ value: "one", version: 3 })).toBe(false);
    await rest();
    expect(desk.sent).toEqual([["mine", 3]]);
  });

  it("retries at once when only something else of the section was newer", async () => {
    desk.answers = [new Stale({ value: "one", version: 4 })];
    type("mine");
    await rest();
    expect(desk.sent.at(-1)).toEqual(["mine", 4]);
    expect(autosave.state).toBe("clean");
  });

  it("that is older than what was saved is left aside", async () => {
    type("two");
    await rest();
    expect(autosave.adopt({ value: "one", version: 1 })).toBe(false);
    expect(desk.value).toBe("two");
  });
});

describe("what was left unsaved the last time", () => {
  const put = (value: string) => {
    desk.value = value;
  };

  it("is brought back and saved", async () => {
    const left = { value: "typed", base: "one" };
    autosave = Autosave.open(desk, { value: "one", version: 7 }, left, put);
    await rest();
    expect(desk.sent).toEqual([["typed", 7]]);
  });

  it("stands beside what was stored meanwhile", async () => {
    const left = { value: "typed", base: "one" };
    autosave = Autosave.open(desk, { value: "newer", version: 8 }, left, put);
    await rest();
    expect(autosave.state).toBe("conflict");
    expect(desk.value).toBe("typed");
    expect(desk.sent).toEqual([]);
  });
});

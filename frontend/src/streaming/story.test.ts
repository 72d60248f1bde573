import { describe, expect, it } from "vitest";
import { readEvent } from "./events";
import { RunStory } from "./story";

function textOf(...events: { at: number; text: string }[]) {
  const story = new RunStory();
  const told = events.map((event) => story.tell({ type: "text", step: 1, ...event }));
  return { text: story.steps.get(1)?.text, told };
}

describe("the story of a run", () => {
  it("appends what continues the text", () => {
    expect(textOf({ at: 0, text: "石墨" }, { at: 2, text: "😀。" }).text).toBe("石墨😀。");
  });

  it("leaves out what is there already", () => {
    const { text, told } = textOf(
      { at: 0, text: "abcd" },
      { at: 0, text: "abcd" },
      { at: 2, text: "cdef" },
    );
    expect(text).toBe("abcdef");
    expect(told).toEqual([true, true, true]);
  });

  it("asks for the text when a piece is missing, and takes it in", () => {
    const story = new RunStory();
    story.tell({ type: "text", step: 1, at: 0, text: "ab" });
    expect(story.tell({ type: "text", step: 1, at: 4, text: "ef" })).toBe(false);
    story.correct([{ step: 1, text: "abcdef" }]);
    expect(story.tell({ type: "text", step: 1, at: 6, text: "g" })).toBe(true);
    expect(story.steps.get(1)?.text).toBe("abcdefg");
  });

  it("never shortens a text by an answer that is older than the stream", () => {
    const story = new RunStory();
    story.tell({ type: "text", step: 1, at: 0, text: "abcdef" });
    story.correct([{ step: 1, text: "abc" }, { step: 2 }]);
    expect(story.steps.get(1)?.text).toBe("abcdef");
  });

  it("replaces the text when the server takes it back", () => {
    const story = new RunStory();
    story.tell({ type: "text", step: 1, at: 0, text: "again and again and again" });
    story.tell({ type: "reset", steps: [{ step: 1, text: "again" }] });
    story.tell({ type: "text", step: 1, at: 5, text: "." });
    expect(story.steps.get(1)?.text).toBe("again.");
  });

  it("keeps the reason and the warnings, each once", () => {
    const story = new RunStory();
    story.tell({ type: "warning", step: 1, code: "cut" });
    story.tell({ type: "warning", step: 1, code: "cut" });
    story.tell({ type: "warning", step: 1, code: "busy", detail: "server busy" });
    story.tell({ type: "state", state: "failed", reason: "busy" });
    story.tell({ type: "end", state: "failed" });
    expect(story.steps.get(1)?.warnings).toEqual(["cut", "busy"]);
    expect(story.details.get("busy")).toBe("server busy");
    expect(story).toMatchObject({ state: "failed", reason: "busy" });
  });
});

describe("events", () => {
  it("are read when they are on the list", () => {
    expect(readEvent("text", '{"step":1,"at":0,"text":"<b>"}')).toEqual({
      type: "text",
      step: 1,
      at: 0,
      text: "<b>",
    });
  });

  it.each([
    ["script", "{}"],
    ["constructor", "{}"],
    ["text", '{"step":1,"at":"0","text":"x"}'],
    ["text", "not json"],
    ["text", "null"],
    ["reset", '{"steps":"all"}'],
    [undefined, "{}"],
  ])("are left aside otherwise: %s %s", (name, data) => {
    expect(readEvent(name, data)).toBeUndefined();
  });
});

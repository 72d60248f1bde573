import { describe, expect, it } from "vitest";
import { moved, settled, shifted } from "./items";
import { complete, readOutline } from "./markdown";
import { reconcile } from "./reconcile";
import { withIds } from "./wire";

const levels = (...list: number[]) => list.map((level, at) => ({ level, name: "abcdef"[at] }));
const names = (list: { name: string | undefined }[] | null) =>
  list?.map((item) => item.name).join("");
const item = (id: string | undefined, heading: string, level = 1) => ({
  ...(id ? { id } : {}),
  heading,
  level,
  points: [],
  target: { amount: 100, unit: "words" },
});

describe("an outline", () => {
  it("moves a section with everything below it", () => {
    expect(names(moved(levels(1, 2, 2, 1), 0, 1))).toBe("dabc");
    expect(names(moved(levels(1, 2, 1, 2), 2, -1))).toBe("cdab");
    expect(names(moved(levels(1, 2, 2, 1), 1, 1))).toBe("acbd");
  });

  it("has ends", () => {
    expect(moved(levels(1, 1), 0, -1)).toBeNull();
    expect(moved(levels(1, 1), 1, 1)).toBeNull();
  });

  it("never skips a level", () => {
    expect(settled([3, 3, 1, 3, 9])).toEqual([1, 2, 1, 2, 3]);
    expect(shifted(levels(1, 1, 2), 1, 1)).toEqual([1, 2, 3]);
    expect(shifted(levels(1, 1), 0, 1)).toEqual([1, 1]);
    expect(shifted(levels(1, 2, 3), 1, 1)).toEqual([1, 2, 3]);
  });
});

describe("a streamed outline", () => {
  it("is read line by line", () => {
    const outline = readOutline("# 标题\n\n## 一 {400}\n- 要点\n### 二 {300}\n- a\n- b", "chars");
    expect(outline.title).toBe("标题");
    expect(outline.sections).toEqual([
      { heading: "一", level: 1, points: ["要点"], target: { amount: 400, unit: "chars" } },
      { heading: "二", level: 2, points: ["a", "b"], target: { amount: 300, unit: "chars" } },
    ]);
  });

  it.each(["## One", "## One {", "## One {4", "## One {40}"])(
    "is read while it grows: %s",
    (text) => {
      expect(readOutline(text, "words").sections.map(({ heading }) => heading)).toEqual(["One"]);
    },
  );

  it("keeps markup and prose apart", () => {
    const { sections } = readOutline("Sure, here it is:\n## <b>{{x}}</b> {5}\n##", "words");
    expect(sections).toEqual([
      { heading: "<b>{{x}}</b>", level: 1, points: [], target: { amount: 5, unit: "words" } },
    ]);
  });

  it("gets a target for every section before it is saved", () => {
    const outline = complete(readOutline("## One\n## Two {70}", "words"), 200);
    expect(outline.sections.map(({ target }) => target.amount)).toEqual([100, 70]);
  });
});

describe("two versions of an outline", () => {
  it("are brought together without losing a text", () => {
    const mine = {
      title: "Mine",
      sections: [item("a", "A"), item("gone", "G"), item(undefined, "N")],
    };
    const stored = { title: "Theirs", sections: [item("a", "A2"), item("t", "T"), item("e", "E")] };
    const merged = reconcile(mine, stored, new Set(["t"]));
    expect(merged.title).toBe("Mine");
    expect(merged.sections.map(({ id, heading }) => [id, heading])).toEqual([
      ["a", "A"],
      [undefined, "G"],
      [undefined, "N"],
      ["t", "T"],
    ]);
  });

  it("compare as texts once new sections have their ids", () => {
    const sent = { title: "T", sections: [item("a", "A"), item(undefined, "B")] };
    const same = { title: "T", sections: [item("a", "A"), item("b", "B")] };
    expect(withIds(sent, ["a", "b"])).toBe(withIds(same, []));
  });
});

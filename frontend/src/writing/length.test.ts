import { expect, it } from "vitest";
import { lengthOf } from "./length";

it.each([
  ["砚台是文房四宝之一。", "chars", 10],
  ["## 标题\n\n**粗体** 与 `代码`", "chars", 7],
  ["- 一\n- 二", "chars", 2],
  ["[链接](https://example.org/a_b)", "chars", 2],
  ["😀好", "chars", 2],
  ["A lighthouse keeper's log", "words", 4],
  ["用 GPU 推理", "words", 4],
  ["# One\n\n1. two *three*", "words", 3],
  ["", "words", 0],
])("counts %j in %s", (text, unit, length) => {
  expect(lengthOf(text, unit)).toBe(length);
});

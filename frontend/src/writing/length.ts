const HAN = /\p{Script=Han}/u;
const FENCE = /^\s*(?:```|~~~).*$/gm;
const LINE_MARKS = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d+[.)][ \t]+)/gm;
const LINK_TARGETS = /\]\([^)\n]*\)/g;
const INLINE_MARKS = /[*_`~]+|!?\[|\]/g;

/** As the server counts, closely enough to show while somebody types; the server's count wins. */
export function lengthOf(text: string, unit: string): number {
  const plain = text
    .replace(FENCE, "")
    .replace(LINE_MARKS, "")
    .replace(LINK_TARGETS, "]")
    .replace(INLINE_MARKS, "");
  return unit === "chars" ? characters(plain) : words(plain);
}

function characters(text: string): number {
  return [...text.replace(/\s/g, "")].length;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

function words(text: string): number {
  let count = 0;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (HAN.test(segment)) {
      count += [...segment].filter((character) => HAN.test(character)).length;
    } else if (isWordLike) {
      count++;
    }
  }
  return count;
}

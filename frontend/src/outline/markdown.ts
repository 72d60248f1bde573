import { type Outline, settled } from "./items";

const TITLE = /^#\s+(.*)$/;
const HEADING = /^(#{2,4})\s+(.*?)\s*(?:\{(\d+)\})?\s*$/;
const POINT = /^[-*]\s+(.*)$/;

/**
 * Reads an outline as a run streams it: `# Title`, then `## Heading {400}` with `- point` lines.
 * The last line may still be growing: a brace that has not closed belongs to no heading.
 */
export function readOutline(text: string, unit: string): Outline {
  const outline: Outline = { title: "", sections: [] };
  for (const line of text.split(/\r?\n/)) {
    readLine(outline, line.trim(), unit);
  }
  const levels = settled(outline.sections.map((item) => item.level));
  const sections = outline.sections.map((item, at) => ({ ...item, level: levels[at] ?? 1 }));
  return { ...outline, sections };
}

function readLine(outline: Outline, line: string, unit: string): void {
  const heading = HEADING.exec(line.replace(/\s*\{\d*$/, ""));
  if (heading?.[2]) {
    outline.sections.push({
      heading: heading[2],
      level: (heading[1]?.length ?? 2) - 1,
      points: [],
      target: { amount: Number(heading[3] ?? 0), unit },
    });
    return;
  }
  const title = TITLE.exec(line);
  if (title && outline.sections.length === 0) {
    outline.title = title[1] ?? "";
    return;
  }
  const point = POINT.exec(line)?.[1];
  if (point) {
    outline.sections.at(-1)?.points.push(point);
  }
}

/** Gives an outline from a model the shape that may be saved: every section with a target. */
export function complete(outline: Outline, amount: number): Outline {
  const share = Math.max(1, Math.round(amount / Math.max(1, outline.sections.length)));
  return {
    ...outline,
    sections: outline.sections.map((item) => ({
      ...item,
      target: { ...item.target, amount: item.target.amount || share },
    })),
  };
}

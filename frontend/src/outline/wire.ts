import type { Item, Outline } from "./items";

/** One form for an outline, always in the same order, so that two can be compared as texts. */
export function write(outline: Outline): string {
  return JSON.stringify({ title: outline.title, sections: outline.sections.map(plain) });
}

function plain({ id, heading, level, points, target }: Item): Item {
  const { amount, unit } = target;
  return { ...(id ? { id } : {}), heading, level, points, target: { amount, unit } };
}

/** The outline that was sent, with the ids that the server gave to new sections. */
export function withIds(sent: Outline, ids: readonly (string | undefined)[]): string {
  const sections = sent.sections.map((item, at) => ({ ...item, id: ids[at] ?? item.id ?? "" }));
  return write({ ...sent, sections });
}

import { type Item, type Outline, settled } from "./items";

/**
 * The writer's outline, to be saved over one that somebody else saved meanwhile. Sections that are
 * gone there become new ones; sections that are only there stay at the end, so that no text is lost.
 */
export function reconcile(mine: Outline, stored: Outline, texts: ReadonlySet<string>): Outline {
  const known = new Set(stored.sections.flatMap((item) => item.id ?? []));
  const kept = mine.sections.map((item) => (item.id && !known.has(item.id) ? without(item) : item));
  const mineIds = new Set(mine.sections.flatMap((item) => item.id ?? []));
  const theirs = stored.sections.filter(
    (item) => item.id && !mineIds.has(item.id) && texts.has(item.id),
  );
  const sections = [...kept, ...theirs];
  const levels = settled(sections.map((item) => item.level));
  return {
    title: mine.title,
    sections: sections.map((item, at) => ({ ...item, level: levels[at] ?? 1 })),
  };
}

function without({ id: _, ...item }: Item): Item {
  return item;
}

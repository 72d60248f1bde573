export interface Goal {
  amount: number;
  unit: string;
}

export interface Item {
  id?: string;
  heading: string;
  level: number;
  points: string[];
  target: Goal;
}

export interface Outline {
  title: string;
  sections: Item[];
}

interface Levelled {
  level: number;
}

const DEEPEST = 3;

/** An item and everything below it: from the index up to, not including, the returned one. */
export function blockEnd(items: readonly Levelled[], index: number): number {
  const level = items[index]?.level ?? 1;
  const next = items.findIndex((item, at) => at > index && item.level <= level);
  return next < 0 ? items.length : next;
}

/** Moves a block past its neighbour; null when there is no neighbour on that side. */
export function moved<T extends Levelled>(
  items: readonly T[],
  index: number,
  by: -1 | 1,
): T[] | null {
  const end = blockEnd(items, index);
  if (by > 0) {
    return end >= items.length ? null : swapped(items, index, end, blockEnd(items, end));
  }
  return index === 0 ? null : swapped(items, neighbourBefore(items, index), index, end);
}

function neighbourBefore(items: readonly Levelled[], index: number): number {
  const level = items[index]?.level ?? 1;
  let at = index - 1;
  while (at > 0 && (items[at]?.level ?? 1) > level) {
    at--;
  }
  return at;
}

function swapped<T>(items: readonly T[], first: number, second: number, end: number): T[] {
  return [
    ...items.slice(0, first),
    ...items.slice(second, end),
    ...items.slice(first, second),
    ...items.slice(end),
  ];
}

/** The levels after an item and what is below it were raised or lowered, as far as that may be. */
export function shifted(items: readonly Levelled[], index: number, by: -1 | 1): number[] {
  const end = blockEnd(items, index);
  const levels = items.map((item, at) => (at >= index && at < end ? item.level + by : item.level));
  const deepest = Math.max(...levels.slice(index, end));
  const allowed = (levels[index] ?? 1) >= 1 && deepest <= DEEPEST;
  return settled(allowed ? levels : items.map((item) => item.level));
}

/** The first item is of level 1, and no item is more than one level below the one before it. */
export function settled(levels: readonly number[]): number[] {
  let before = 0;
  return levels.map((level) => {
    before = Math.max(1, Math.min(level, before + 1, DEEPEST));
    return before;
  });
}

export function sum(items: readonly Item[]): number {
  return items.reduce((total, item) => total + item.target.amount, 0);
}

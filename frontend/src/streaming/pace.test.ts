import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { distance, follows } from "./follow-end";
import { paced } from "./pace";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("shows the first piece at once and the rest at most every 48 ms", () => {
  const act = vi.fn();
  const flush = paced(act);
  flush.soon();
  expect(act).toHaveBeenCalledTimes(1);
  for (let ms = 0; ms < 96; ms += 4) {
    flush.soon();
    vi.advanceTimersByTime(4);
  }
  expect(act).toHaveBeenCalledTimes(3);
});

it("lets nobody wait for the first word, and shows nothing twice", () => {
  const act = vi.fn();
  const flush = paced(act);
  flush.soon();
  flush.soon();
  flush.now();
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(200);
  expect(act).toHaveBeenCalledTimes(2);
});

it("follows the end only for a reader within 100 px of it", () => {
  expect(follows({ end: 900, top: 100, bottom: 800 })).toBe(true);
  expect(follows({ end: 901, top: 100, bottom: 800 })).toBe(false);
  expect(follows({ end: 99, top: 100, bottom: 800 })).toBe(false);
});

it("brings the end into view, from below and from above", () => {
  expect(distance({ end: 850, top: 100, bottom: 800 })).toBe(106);
  expect(distance({ end: 500, top: 100, bottom: 800 })).toBe(0);
  expect(distance({ end: -200, top: 100, bottom: 800 })).toBe(-460);
});

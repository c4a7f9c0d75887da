import type { Interval, Intervals } from './interval.js';
import { isWithinTolerance } from './tolerance.js';

/**
 * Returns the indices of the intervals that tie with the best one: they overlap it, or their points differ from its point by no more than
 * `tolerance`.
 * @param best the best point. Several intervals may have it, with different ends.
 */
export function tiedWithBest(intervals: Intervals, best: number, tolerance = 0): number[] {
  // All intervals with the best point contain that point, so that together they are one interval, [low, high].
  let [low, high] = [best, best];
  for (const interval of intervals) {
    if (interval?.point !== best) continue;
    low = Math.min(low, interval.low);
    high = Math.max(high, interval.high);
  }
  return intervals.flatMap((interval, i) =>
    interval && ((interval.low <= high && low <= interval.high) || isWithinTolerance(interval.point, best, tolerance)) ? i : [],
  );
}

/**
 * Whether each pair of these intervals is a tie: they overlap, or their points differ by no more than `tolerance`. `false` where one of
 * them is `null`.
 */
export function areTied(intervals: Intervals, tolerance = 0): boolean {
  const all: Interval[] = [];
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const interval of intervals) {
    if (!interval) return false;
    all.push(interval);
    low = Math.max(low, interval.low);
    high = Math.min(high, interval.high);
  }
  // Where each pair of intervals overlaps, all have a point in common: the largest `low` is at most the smallest `high`.
  if (low <= high || !tolerance) return low <= high;
  // Only pairs that do not overlap are left to check. Each interval is compared with those that end below it; the lowest point among these
  // is the farthest, so that one comparison is enough. Two ends at infinity keep their order, for `sort` takes NaN for 0.
  const byHigh = all.toSorted((a, b) => a.high - b.high);
  let [next, lowest] = [0, Number.POSITIVE_INFINITY];
  for (const { low: start, point } of all.toSorted((a, b) => a.low - b.low)) {
    for (let below = byHigh[next]; below && below.high < start; below = byHigh[next]) {
      lowest = Math.min(lowest, below.point);
      next += 1;
    }
    if (next && !isWithinTolerance(lowest, point, tolerance)) return false;
  }
  return true;
}

import type { Weight, Weights } from './weight.js';
import { isWithinTolerance } from './within.js';

/**
 * Returns the indices of the weights that tie with the best one: their intervals overlap, or their points differ by no more than
 * `tolerance`.
 * @param best the best point. Several weights may have it, with intervals of different extent.
 */
export function tiedWithBest(weights: Weights, best: number, tolerance = 0): number[] {
  // The intervals of all weights with the best point contain that point, so that together they are one interval, [low, high].
  let [low, high] = [best, best];
  for (const weight of weights) {
    if (weight?.point !== best) continue;
    low = Math.min(low, weight.low);
    high = Math.max(high, weight.high);
  }
  return weights.flatMap((weight, i) =>
    weight && ((weight.low <= high && low <= weight.high) || isWithinTolerance(weight.point, best, tolerance)) ? i : [],
  );
}

/**
 * Whether each pair of these weights is a tie: their intervals overlap, or their points differ by no more than `tolerance`. `false` where a
 * weight is `null`.
 */
export function areTied(weights: Weights, tolerance = 0): boolean {
  const all: Weight[] = [];
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const weight of weights) {
    if (!weight) return false;
    all.push(weight);
    low = Math.max(low, weight.low);
    high = Math.min(high, weight.high);
  }
  // Where each pair of intervals overlaps, all have a point in common: the largest `low` is at most the smallest `high`.
  if (low <= high || !tolerance) return low <= high;
  // Only pairs that do not overlap are left to check. Each weight is compared with the weights whose interval ends below its own; the
  // lowest point among these is the farthest, so that one comparison is enough.
  const byHigh = all.toSorted((a, b) => a.high - b.high || 0);
  let [next, lowest] = [0, Number.POSITIVE_INFINITY];
  for (const { low: start, point } of all.toSorted((a, b) => a.low - b.low || 0)) {
    for (let below = byHigh[next]; below && below.high < start; below = byHigh[next]) {
      lowest = Math.min(lowest, below.point);
      next += 1;
    }
    if (next && !isWithinTolerance(lowest, point, tolerance)) return false;
  }
  return true;
}

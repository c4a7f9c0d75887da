import type { Weight, Weights } from './weight.js';
import { within } from './within.js';

/** Indices of those that tie with the best point. Several may have it, each with an interval of its own. */
export function levelWithBest(weights: Weights, best: number, tolerance = 0): number[] {
  // The intervals of the best have their point in common: together they are one interval.
  let [low, high] = [best, best];
  for (const weight of weights) {
    if (weight?.point !== best) continue;
    low = Math.min(low, weight.low);
    high = Math.max(high, weight.high);
  }
  return weights.flatMap((weight, i) =>
    weight && ((weight.low <= high && low <= weight.high) || within(weight.point, best, tolerance)) ? i : [],
  );
}

/**
 * Whether every pair of these weights is a tie: with intervals that overlap, or points within the tolerance. What weighs nothing ties with
 * none.
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
  // Intervals that meet two by two have a point in common.
  if (low <= high || !tolerance) return low <= high;
  // Each is held against the lowest point of those whose interval ends below its own.
  const byHigh = all.toSorted((a, b) => a.high - b.high || 0);
  let [next, lowest] = [0, Number.POSITIVE_INFINITY];
  for (const { low: start, point } of all.toSorted((a, b) => a.low - b.low || 0)) {
    for (let below = byHigh[next]; below && below.high < start; below = byHigh[next]) {
      lowest = Math.min(lowest, below.point);
      next += 1;
    }
    if (next && !within(lowest, point, tolerance)) return false;
  }
  return true;
}

import { decimal, rounded } from './decimal.js';

const power = (places: number): bigint => 10n ** BigInt(Math.max(0, places));

/** The number rounded to so many decimals, as a count of the last one. */
function countAt(value: number, places: number): bigint {
  const { digits, scale } = decimal(value);
  return rounded(digits * power(places - scale), power(scale - places));
}

/** A value, or the two ends of a range that stand for one: it lies in their middle. */
export type Placed = readonly [number] | readonly [number, number];

/**
 * Whether what is printed with so many decimals lies within the tolerance where it really does, and nowhere else: who counts the printed
 * figures must find the same ties.
 */
export function keepsTies(placed: readonly Placed[], tolerance: number, places: number): boolean {
  const limit = decimal(tolerance);
  const scale = Math.max(limit.scale, ...placed.flatMap((ends) => ends.map((end) => decimal(end).scale)));
  // All twice as large, so that the middle of two ends is a whole number too.
  const twice = (ends: Placed, count: (end: number) => bigint): bigint => count(ends[0]) + count(ends[1] ?? ends[0]);
  const exact = (end: number): bigint => decimal(end).digits * power(scale - decimal(end).scale);
  const points = placed.map((ends) => ({ real: twice(ends, exact), printed: twice(ends, (end) => countAt(end, places)) }));
  points.sort((a, b) => (a.real < b.real ? -1 : a.real > b.real ? 1 : 0));
  const reach = 2n * limit.digits * power(scale - limit.scale);
  const [unit, printedReach] = [power(limit.scale), 2n * limit.digits * power(places)];
  const ranges = placed.some((ends) => ends.length > 1);
  const tiedInPrint = (i: number, j: number): boolean => {
    const apart = ((points[j]?.printed ?? 0n) - (points[i]?.printed ?? 0n)) * unit;
    return apart <= printedReach && -apart <= printedReach;
  };
  let end = 0;
  for (const [i, { real }] of points.entries()) {
    while (end + 1 < points.length && (points[end + 1]?.real ?? 0n) - real <= reach) end += 1;
    // Rounding keeps the order of values, so that only the ends of each one's reach need a look; not that of middles.
    const [from, to] = ranges ? [i + 1, points.length - 1] : [end, Math.min(end + 1, points.length - 1)];
    for (let j = from; j <= to; j += 1) if (tiedInPrint(i, j) !== j <= end) return false;
  }
  return true;
}

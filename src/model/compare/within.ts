import { aligned } from '../decimal.js';

/** The relative error of a difference of doubles, with a wide margin. */
const DOUBT = 1e-14;

/** Whether two numbers lie no further apart than the tolerance, counted in decimals as a reader would: 0.8 and 0.7 are 0.1 apart. */
export function within(a: number, b: number, tolerance: number): boolean {
  if (a === b) return true;
  // What lies beyond all numbers is near none of them.
  if (!(tolerance > 0 && Number.isFinite(a) && Number.isFinite(b))) return false;
  const apart = Math.abs(a - b);
  const doubt = (Math.abs(a) + Math.abs(b) + tolerance) * DOUBT;
  if (Math.abs(apart - tolerance) > doubt) return apart < tolerance;
  const [x = 0n, y = 0n, t = 0n] = aligned([a, b, tolerance]).counts;
  return (x > y ? x - y : y - x) <= t;
}

/**
 * Whether numbers tie with the same others in print as they do. Printing keeps their order, so that only the ends of each one's reach
 * need a look.
 * @param shown what is printed for each number.
 */
export function sameTies(numbers: readonly number[], shown: readonly number[], tolerance: number): boolean {
  const pairs = numbers.map((real, i) => ({ real, shown: shown[i] ?? real })).sort((a, b) => a.real - b.real);
  let end = 0;
  return pairs.every((pair, i) => {
    end = Math.max(end, i);
    for (let next = pairs[end + 1]; next && within(pair.real, next.real, tolerance); next = pairs[end + 1]) end += 1;
    const [last, beyond] = [pairs[end], pairs[end + 1]];
    return (!last || within(pair.shown, last.shown, tolerance)) && (!beyond || !within(pair.shown, beyond.shown, tolerance));
  });
}

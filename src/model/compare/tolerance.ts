import { aligned } from '../decimal.js';

/** A bound of the relative rounding error of `|a - b|` in doubles, with a wide margin: each rounding adds 1.1e-16 at most. */
const ROUNDING_ERROR = 1e-14;

/**
 * Whether `|a - b| <= tolerance`, computed in decimals as a reader would: 0.8 and 0.7 are 0.1 apart, which doubles would make
 * 0.10000000000000009. Doubles decide where the rounding error cannot matter; only near the limit exact decimals are used, which take
 * longer.
 */
export function isWithinTolerance(a: number, b: number, tolerance: number): boolean {
  if (a === b) return true;
  // An infinite number, which stands for an extreme, is near no other.
  if (!(tolerance > 0 && Number.isFinite(a) && Number.isFinite(b))) return false;
  const distance = Math.abs(a - b);
  const roundingError = (Math.abs(a) + Math.abs(b) + tolerance) * ROUNDING_ERROR;
  if (Math.abs(distance - tolerance) > roundingError) return distance < tolerance;
  const [x = 0n, y = 0n, t = 0n] = aligned([a, b, tolerance]).counts;
  return (x > y ? x - y : y - x) <= t;
}

/**
 * Whether each pair of numbers ties as printed exactly where it ties in full, so that a reader finds the same ties. Printing keeps the
 * order of the numbers, so that for each number only two others are checked: the largest that ties with it, and the next one above, which
 * does not.
 * @param shown the printed numbers, in step with `numbers`.
 */
export function sameTies(numbers: readonly number[], shown: readonly number[], tolerance: number): boolean {
  const pairs = numbers.map((real, i) => ({ real, shown: shown[i] ?? real })).sort((a, b) => a.real - b.real);
  let end = 0;
  return pairs.every((pair) => {
    // Each number ties with itself, so the last number in its reach is never before it.
    for (let next = pairs[end + 1]; next && isWithinTolerance(pair.real, next.real, tolerance); next = pairs[end + 1]) end += 1;
    const [last, beyond] = [pairs[end], pairs[end + 1]];
    return (
      (!last || isWithinTolerance(pair.shown, last.shown, tolerance)) &&
      (!beyond || !isWithinTolerance(pair.shown, beyond.shown, tolerance))
    );
  });
}

import { decimal, rounded } from './decimal.js';

const power = (places: number): bigint => 10n ** BigInt(Math.max(0, places));

/** The number rounded to so many decimals, as a count of the last one. */
function countAt(value: number, places: number): bigint {
  const { digits, scale } = decimal(value);
  return rounded(digits * power(places - scale), power(scale - places));
}

/**
 * Whether numbers that are printed with so many decimals lie within the tolerance where they themselves do, and nowhere else: who counts the
 * printed ones must find the same ties. Rounding keeps the order, so that only the ends of each number's reach need a look.
 */
export function keepsTies(values: readonly number[], tolerance: number, places: number): boolean {
  const sorted = values.toSorted((a, b) => a - b);
  const given = sorted.map(decimal);
  const limit = decimal(tolerance);
  const scale = Math.max(limit.scale, ...given.map((one) => one.scale));
  const real = given.map((one) => one.digits * power(scale - one.scale));
  const reach = limit.digits * power(scale - limit.scale);
  const printed = sorted.map((value) => countAt(value, places));
  const [unit, printedReach] = [power(limit.scale), limit.digits * power(places)];
  let end = 0;
  for (const [i, low] of real.entries()) {
    while (end + 1 < real.length && (real[end + 1] ?? 0n) - low <= reach) end += 1;
    const apart = (j: number): bigint => ((printed[j] ?? 0n) - (printed[i] ?? 0n)) * unit;
    if (apart(end) > printedReach || (end + 1 < real.length && apart(end + 1) <= printedReach)) return false;
  }
  return true;
}

import { decimal } from '../decimal.js';

/** Returns `n / d` rounded to the nearest integer, halves away from zero as `Intl` rounds; `d` is above zero. */
export const rounded = (n: bigint, d: bigint): bigint => (2n * n + (n < 0n ? -d : d)) / (2n * d);

/** Returns the number rounded to `places` decimals at most, halves away from zero. */
export function roundedTo(n: number, places: number): number {
  const { digits, scale } = decimal(n);
  return scale <= places ? n : Number(`${rounded(digits, 10n ** BigInt(scale - places))}e-${places}`);
}

import { decimal } from '../decimal.js';

/** `n / d` to the nearest whole number, `d` above zero, halves away from zero as `Intl` does. */
export const rounded = (n: bigint, d: bigint): bigint => (2n * n + (n < 0n ? -d : d)) / (2n * d);

/** The number with so many decimals at most. */
export function roundedTo(n: number, places: number): number {
  const { digits, scale } = decimal(n);
  return scale <= places ? n : Number(`${rounded(digits, 10n ** BigInt(scale - places))}e-${places}`);
}

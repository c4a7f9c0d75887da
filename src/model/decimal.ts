/** A decimal number without rounding: `digits × 10^-scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Returns the shortest decimal that JavaScript prints for the double, which is the number that a reader takes it for: 0.1 is one tenth. */
export function decimal(n: number): Decimal {
  const [mantissa = '0', exponent = '0'] = n.toExponential().split('e');
  const [whole = '0', part = ''] = mantissa.split('.');
  return { digits: BigInt(whole + part), scale: part.length - Number(exponent) };
}

/** Returns how many decimals the number has: 2 for 0.25, 0 for any integer, however large. */
export const decimalsOf = (n: number): number => (Number.isInteger(n) ? 0 : decimal(n).scale);

/** Brings numbers to one scale: number i is `counts[i] × 10^-scale`, without rounding. The scale is never below zero. */
export function aligned(numbers: readonly number[]): { readonly counts: readonly bigint[]; readonly scale: number } {
  const parts = numbers.map(decimal);
  const scale = Math.max(0, ...parts.map((part) => part.scale));
  return { counts: parts.map((part) => part.digits * 10n ** BigInt(scale - part.scale)), scale };
}

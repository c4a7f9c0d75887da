/** A number as a whole count of 10^-scale. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** The shortest decimal that names the number: what a reader takes it for. */
export function decimal(n: number): Decimal {
  const [mantissa = '0', exponent = '0'] = n.toExponential().split('e');
  const [whole = '0', part = ''] = mantissa.split('.');
  return { digits: BigInt(whole + part), scale: part.length - Number(exponent) };
}

/** How many decimals the number has. */
export const decimalsOf = (n: number): number => (Number.isInteger(n) ? 0 : decimal(n).scale);

/** The numbers, all of them, as whole counts of the same 10^-scale; the scale is never below zero. */
export function aligned(numbers: readonly number[]): { readonly counts: readonly bigint[]; readonly scale: number } {
  const parts = numbers.map(decimal);
  const scale = Math.max(0, ...parts.map((part) => part.scale));
  return { counts: parts.map((part) => part.digits * 10n ** BigInt(scale - part.scale)), scale };
}

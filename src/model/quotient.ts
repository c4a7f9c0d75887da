/**
 * Returns `n / d` as the nearest double; `d` is above zero. Equal fractions make equal doubles, and a larger fraction never makes a smaller
 * double, so that ties and order of fractions stay what they are.
 */
export function quotient(n: bigint, d: bigint): number {
  // A fraction may be as near to the middle of two doubles as one part in `2d`. With so many decimals, and a last digit 1 for any
  // remainder, the decimal lies on the same side of that middle as the fraction, and `Number` rounds to the right double.
  const places = 20 + 2 * String(d).length;
  const scaled = n * 10n ** BigInt(places);
  return Number(`${scaled / d}${scaled % d ? 1 : 0}e-${places + 1}`);
}

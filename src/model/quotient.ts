/** `n / d` as a double, `d` above zero. Equal fractions make equal doubles, and a larger one never makes a smaller one. */
export function quotient(n: bigint, d: bigint): number {
  // A fraction may come as near to the middle of two doubles as one part in `2d`: so many digits tell on which side it lies.
  const places = 20 + 2 * String(d).length;
  const scaled = n * 10n ** BigInt(places);
  return Number(`${scaled / d}${scaled % d ? 1 : 0}e-${places + 1}`);
}

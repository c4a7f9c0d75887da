/** An exact fraction, for oracles: `d` is above zero. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** The fraction n / d; `d` may be negative, but not zero. */
export const rational = (n: bigint, d = 1n): Rational => (d < 0n ? { n: -n, d: -d } : { n, d });

const found = new Map<number, Rational>();

/**
 * The exact value of the decimal that JavaScript prints for a number (0.1 is 1/10). Cached, because oracles ask for the same few figures
 * very often.
 */
export function exactly(value: number): Rational {
  const known = found.get(value) ?? decimalOf(value);
  found.set(value, known);
  return known;
}

function decimalOf(value: number): Rational {
  const [, sign = '', whole = '0', part = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const power = Number(exponent) - part.length;
  const digits = BigInt(`${sign}${whole}${part}`);
  return power < 0 ? rational(digits, 10n ** BigInt(-power)) : rational(digits * 10n ** BigInt(power));
}

/** a + b */
export const plus = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
/** a - b */
export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d });
/** a · b */
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** a / b; `b` is not zero. */
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);

/** The sign of a - b: -1, 0 or 1. */
export const compared = (a: Rational, b: Rational): number => Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);

/** 0 */
export const ZERO = rational(0n);

/** 1 */
export const ONE = rational(1n);

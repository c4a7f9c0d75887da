import type { Criterion } from './criterion.js';
import { keepsTies, type Placed } from './printed-ties.js';

const MOST_DECIMALS = 20;
const TOO_LONG = 1e21;

/** Whether a number is printed without an exponent. */
const isFixed = (value: number): boolean => Math.abs(value) < TOO_LONG;

type Style = Pick<Criterion, 'kind' | 'unit' | 'currency' | 'tolerance'>;

/** Prints one number. */
type Print = (value: number) => string;

const printers = new Map<string, Print>();

function makePrinter(locale: string, { kind, unit, currency }: Style, digits: Intl.NumberFormatOptions): Print {
  const named: Intl.NumberFormatOptions =
    kind === 'money' && currency
      ? { style: 'currency', currency }
      : unit && kind !== 'rank'
        ? { style: 'unit', unit: unit === '%' ? 'percent' : unit }
        : {};
  // Without it -0.001 would print as '-0', which reads like zero.
  const options: Intl.NumberFormatOptions = { ...digits, signDisplay: 'negative' };
  try {
    const format = new Intl.NumberFormat(locale, { ...named, ...options });
    if (!unit || kind === 'rank' || named.unit) return (value) => format.format(value);
    return withUnit(format, unit);
  } catch {
    // Not a unit that Intl knows: the number alone, and the unit's own word behind it.
    return withUnit(new Intl.NumberFormat(locale, options), unit ?? '');
  }
}

/** A short unit stays with its number; a word may stand on the next line. */
const withUnit = (format: Intl.NumberFormat, unit: string): Print => {
  const space = unit.length > 3 ? ' ' : '\u00a0';
  return (value) => `${format.format(value)}${space}${unit}`;
};

/** A table that changes prints most of its numbers again: the last ones are remembered. */
function remembered(print: Print): Print {
  const texts = new Map<number, string>();
  return (value) => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    if (texts.size > 2000) texts.clear();
    const text = print(value);
    texts.set(value, text);
    return text;
  };
}

function printer(locale: string, style: Style, digits: Intl.NumberFormatOptions): Print {
  const key = `${locale} ${style.kind} ${style.unit} ${style.currency} ${Object.values(digits)}`;
  const known = printers.get(key) ?? remembered(makePrinter(locale, style, digits));
  printers.set(key, known);
  return known;
}

/** Whole amounts print without cents; others with the currency's own number of digits. */
function firstDigits({ kind, currency }: Style, locale: string, whole: boolean): number {
  if (kind !== 'money') return 2;
  if (whole || !currency) return whole ? 0 : 2;
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Prints numbers that stand in one row: the fewest decimals with which unequal numbers differ, those within the tolerance
 * lie within it in print too, and none that is not zero (or `apart`, such as the end of a scale) prints like it. Past 20 decimals or 21 digits a number is scientific.
 */
export function formatNumbers(
  values: readonly number[],
  style: Style,
  locale: string,
  apart: readonly number[] = [],
  ranges: readonly (readonly [number, number])[] = [],
): string[] {
  const plain = values.map((value) => (value === 0 ? 0 : value));
  const fixed = [...new Set([0, ...apart, ...plain])].filter(isFixed);
  let digits = firstDigits(style, locale, plain.every(Number.isInteger));
  const minimumFractionDigits = style.kind === 'money' ? digits : 0;
  const printed = (): string[] => fixed.map(printer(locale, style, { minimumFractionDigits, maximumFractionDigits: digits }));
  let texts = printed();
  let distinct = new Set(texts);
  const { tolerance = 0 } = style;
  const placed: readonly Placed[] = [...fixed.map((value) => [value] as const), ...ranges.filter((ends) => ends.every(isFixed))];
  const tell = (): boolean => distinct.size === fixed.length && (!tolerance || keepsTies(placed, tolerance, digits));
  while (digits < MOST_DECIMALS && !tell()) {
    digits += 1;
    texts = printed();
    distinct = new Set(texts);
  }
  const textOf = new Map(fixed.map((value, i) => [value, texts[i]]));
  // All apart, as nearly always: nothing to look for.
  const clashing = distinct.size === fixed.length ? null : new Set(texts.filter((text, i) => texts.indexOf(text) !== i));
  return plain.map((value) => {
    const text = textOf.get(value);
    if (text !== undefined && (value === 0 || !clashing?.has(text))) return text;
    return printer(locale, style, { notation: 'scientific', maximumSignificantDigits: 17 })(value);
  });
}

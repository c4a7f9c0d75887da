import { decimalsOf } from '../decimal.js';
import type { Criterion } from '../document.js';
import { guarded } from '../guarded.js';
import { isCommon, plainAffixes } from './affixes.js';
import { numberFormat } from './number-format.js';

/** The properties of a criterion that decide how its numbers are printed. */
export type Style = Pick<Criterion, 'kind' | 'unit' | 'currency' | 'format'>;

/** Prints one number. */
export type Print = (value: number) => string;

/**
 * The most decimals that `Intl` takes in older engines. Numbers with more, and numbers of more than 21 digits, are printed in
 * scientific notation.
 */
const MOST_DECIMALS = 20;
const TOO_LONG = 1e21;

/** `Intl` options that print every digit of a double. */
const ALL_DIGITS: Intl.NumberFormatOptions = { maximumSignificantDigits: 21 };

/** Matches the text of a number that needs no `Intl` in English: no sign, no exponent, so that `toFixed` differs by added zeros only. */
const SHORT = /^\d{1,9}(\.\d{1,20})?$/;

/** Matches the places where English writes commas: before every three digits of the integer part. */
const THOUSANDS = /\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g;

/**
 * Whether `Intl` knows a unit, such as 'byte' or 'mile-per-hour'. The list of units costs nothing; trying the unit would make the first
 * `Intl` object, which takes long.
 */
const isKnown = (unit: string): boolean => unit.split('-per-').every((part) => Intl.supportedValuesOf('unit').includes(part));

/** Returns the `Intl` options that name the number: its currency, its unit where `Intl` knows it, or per cent (1 is 100%). */
function intlNaming({ kind, unit, currency, format }: Style): Intl.NumberFormatOptions {
  if (format === 'percent') return { style: 'percent' };
  if (kind === 'money') return currency ? { style: 'currency', currency } : {};
  if (kind === 'rank') return {};
  if (unit === '%') return { style: 'unit', unit: 'percent' };
  return unit && isKnown(unit) ? { style: 'unit', unit } : {};
}

/**
 * Returns the text after a figure whose unit `Intl` does not write. Of a price: '/mo', or ' per month' for a unit of several words. Of
 * other figures: a sign ('2×', '5″', '5°') or a 'per' ('5/s') directly after the number, a unit of up to three letters after a no-break
 * space, so that it stays on the number's line, and a longer one after a space.
 */
function unitSuffix({ kind, unit = '' }: Style): string {
  if (kind === 'money') return /^\p{L}+\s/u.test(unit) ? ` ${unit}` : `/${unit.replace(/^\//, '')}`;
  // Chinese, Japanese and Korean write no space between number and unit.
  if (/^[x×"”″'’′]$|^[/°\u3040-\u9fff\uac00-\ud7a3]/.test(unit)) return unit;
  return `${unit.length > 3 ? ' ' : '\u00a0'}${unit}`;
}

/**
 * Returns a printer of numbers by `Intl`.
 * @param names the options that name the number, as `named` returns them.
 * @param options the options for its digits.
 * @param words the text after each number.
 */
function intlPrinter(locale: string, names: Intl.NumberFormatOptions, options: Intl.NumberFormatOptions, words: string): Print {
  let own = words;
  let format: Intl.NumberFormat;
  try {
    format = numberFormat(locale, { ...options, ...names });
  } catch {
    // `Intl` does not accept the currency: its code is printed after the number, as a unit is.
    format = numberFormat(locale, options);
    own = unitSuffix({ kind: 'number', unit: names.currency ?? '' }) + words;
  }
  return (value) => format.format(value) + own;
}

/**
 * Returns a printer of numbers with all their digits and at least `least` decimals. In English most numbers are printed without `Intl`,
 * whose first object takes long to make.
 */
export function printerOf(locale: string, unguardedStyle: Style, least: number): Print {
  const style = guarded(unguardedStyle);
  const { kind, unit, format } = style;
  const names = guarded(intlNaming(style));
  const affixes = format === 'compact' ? null : plainAffixes(names, locale);
  const words = unit && !names.unit && names.style !== 'percent' && kind !== 'rank' ? unitSuffix(style) : '';
  const byIntl = (digits: Intl.NumberFormatOptions): Print => {
    // Without this `signDisplay`, -0 would print as '-0'.
    const options: Intl.NumberFormatOptions = { ...digits, signDisplay: 'negative' };
    if (format === 'plain') options.useGrouping = false;
    return intlPrinter(locale, names, options, words);
  };
  let fixed: Print | undefined;
  return (value) => {
    let text = String(value);
    if (affixes && SHORT.test(text)) {
      if (decimalsOf(value) < least) text = value.toFixed(least);
      return affixes.join(format === 'plain' ? text : text.replace(THOUSANDS, ',')) + words;
    }
    // A double has at most 17 digits: above 0.001 the last of them is within 20 decimals, so that the decimals need not be counted.
    const few = value > 0.001 || decimalsOf(value) <= MOST_DECIMALS;
    if (!few || Math.abs(value) >= TOO_LONG) return byIntl({ notation: 'scientific', ...ALL_DIGITS })(value);
    fixed ??= byIntl(
      format === 'compact'
        ? { notation: format, ...ALL_DIGITS }
        : { minimumFractionDigits: least, maximumFractionDigits: MOST_DECIMALS },
    );
    return fixed(value);
  };
}

/** Returns the decimals of a currency: 2 for USD, 0 for JPY; 2 also without a currency, and for one that `Intl` does not accept. */
export function decimalsOfCurrency(currency = ''): number {
  if (isCommon(currency)) return 2;
  try {
    return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

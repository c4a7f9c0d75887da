import { decimalsOf } from '../decimal.js';
import type { Criterion } from '../document.js';
import { guarded } from '../guarded.js';
import { isCommon, plainAffixes } from './affixes.js';
import { numberFormat } from './number-format.js';

/** What of a criterion decides how its numbers are printed. */
export type Style = Pick<Criterion, 'kind' | 'unit' | 'currency' | 'format'>;

/** Prints one number. */
export type Print = (value: number) => string;

/** `Intl` of older engines takes no more decimals; numbers with more are scientific, as those with more digits than 21. */
const MOST_DECIMALS = 20;
const TOO_LONG = 1e21;

/** Enough for every digit of a double. */
const ALL_DIGITS: Intl.NumberFormatOptions = { maximumSignificantDigits: 21 };

/** A number that is written without a sign or an exponent, as `toFixed` does, which adds zeros. */
const SHORT = /^\d{1,9}(\.\d{1,20})?$/;

/** Where English writes commas. */
const THOUSANDS = /\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g;

/** Whether `Intl` knows a unit: to ask for the list costs nothing, to try one what the first object of `Intl` does. */
const isKnown = (unit: string): boolean => unit.split('-per-').every((part) => Intl.supportedValuesOf('unit').includes(part));

/** What the number is printed as: a currency, a unit that `Intl` knows, per cents of 1. */
function named({ kind, unit, currency, format }: Style): Intl.NumberFormatOptions {
  if (format === 'percent') return { style: 'percent' };
  if (kind === 'money') return currency ? { style: 'currency', currency } : {};
  if (kind === 'rank') return {};
  if (unit === '%') return { style: 'unit', unit: 'percent' };
  return unit && isKnown(unit) ? { style: 'unit', unit } : {};
}

/** The words behind a figure: what a price is for, as '/mo'; a factor or a 'per' close to its number; a short unit, which stays with its number; or a word. */
function behind({ kind, unit = '' }: Style): string {
  if (kind === 'money') return /^\p{L}+\s/u.test(unit) ? ` ${unit}` : `/${unit.replace(/^\//, '')}`;
  // Chinese, Japanese and Korean write no space there.
  if (/^[x×"”″'’′]$|^[/°\u3040-\u9fff\uac00-\ud7a3]/.test(unit)) return unit;
  return `${unit.length > 3 ? ' ' : '\u00a0'}${unit}`;
}

/** Prints numbers as `Intl` does. @param words what stands behind each. */
function intlPrinter(locale: string, names: Intl.NumberFormatOptions, options: Intl.NumberFormatOptions, words: string): Print {
  let own = words;
  let format: Intl.NumberFormat;
  try {
    format = numberFormat(locale, { ...options, ...names });
  } catch {
    // No currency that Intl knows: the number alone, and its word behind it.
    format = numberFormat(locale, options);
    own = behind({ kind: 'number', unit: names.currency ?? '' }) + words;
  }
  return (value) => format.format(value) + own;
}

/** Prints numbers with all their digits, with at least `least` decimals. */
export function printerOf(locale: string, given: Style, least: number): Print {
  const style = guarded(given);
  const { kind, unit, format } = style;
  const names = guarded(named(style));
  const affixes = format === 'compact' ? null : plainAffixes(names, locale);
  const words = unit && !names.unit && names.style !== 'percent' && kind !== 'rank' ? behind(style) : '';
  const byIntl = (digits: Intl.NumberFormatOptions): Print => {
    // Without the sign's display -0 would print as '-0'.
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
    // Of the 17 digits that a double has at most, the last is the 20th decimal from here on.
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

/** How many decimals the currency has; two where there is none, or none that `Intl` knows. */
export function decimalsOfCurrency(currency = ''): number {
  if (isCommon(currency)) return 2;
  try {
    return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

import { decimalsOf } from '../decimal.js';
import type { Criterion } from '../document.js';

/** What of a criterion decides how its numbers are printed. */
export type Style = Pick<Criterion, 'kind' | 'unit' | 'currency' | 'format'>;

/** Prints one number. */
export type Print = (value: number) => string;

/** `Intl` of older engines takes no more decimals; numbers with more are scientific, as those with more digits than 21. */
const MOST_DECIMALS = 20;
const TOO_LONG = 1e21;

/** Enough for every digit of a double. */
const ALL_DIGITS: Intl.NumberFormatOptions = { maximumSignificantDigits: 21 };

/** More numbers than this are not kept in print. */
const REMEMBERED = 2000;

/** What the number is printed as: a currency, a unit that `Intl` knows, per cents of 1. */
function named({ kind, unit, currency, format }: Style): Intl.NumberFormatOptions {
  if (format === 'percent') return { style: 'percent' };
  if (kind === 'money') return currency ? { style: 'currency', currency } : {};
  if (kind === 'rank' || !unit || format === 'bytes' || format === 'duration') return {};
  return { style: 'unit', unit: unit === '%' ? 'percent' : unit };
}

/** The words behind a figure: what a price is for, as '/mo'; a factor or a 'per' close to its number; a short unit, which stays with its number; or a word. */
function behind({ kind, unit = '' }: Style): string {
  if (kind === 'money') return /^\p{L}+\s/u.test(unit) ? ` ${unit}` : `/${unit.replace(/^\//, '')}`;
  // Chinese, Japanese and Korean write no space there.
  if (/^[x×]$|^[/°\u3040-\u9fff\uac00-\ud7a3]/.test(unit)) return unit;
  return `${unit.length > 3 ? ' ' : '\u00a0'}${unit}`;
}

function makePrinter(locale: string, style: Style, digits: Intl.NumberFormatOptions): Print {
  // Without the sign's display -0 would print as '-0'.
  const options: Intl.NumberFormatOptions = { ...digits, signDisplay: 'negative' };
  if (style.format === 'compact') options.notation ??= 'compact';
  if (style.format === 'plain') options.useGrouping = false;
  const names = named(style);
  let format: Intl.NumberFormat;
  let words = style.unit && !names.unit && names.style !== 'percent' && style.kind !== 'rank' ? behind(style) : '';
  try {
    format = new Intl.NumberFormat(locale, { ...names, ...options });
  } catch {
    // No unit or currency that Intl knows: the number alone, and its word behind it.
    format = new Intl.NumberFormat(locale, options);
    words = behind({ kind: 'number', unit: names.unit ?? names.currency ?? '' }) + words;
  }
  const texts = new Map<number, string>();
  // A table that changes prints most of its numbers again.
  return (value) => {
    let text = texts.get(value);
    if (text === undefined) {
      if (texts.size > REMEMBERED) texts.clear();
      text = format.format(value) + words;
      texts.set(value, text);
    }
    return text;
  };
}

const printers = new Map<string, Print>();

/** The printer of a style, with these digits; made once. */
function printer(locale: string, style: Style, digits: Intl.NumberFormatOptions): Print {
  const key = [locale, style.kind, style.unit, style.currency, style.format, ...Object.entries(digits)].join();
  const known = printers.get(key) ?? makePrinter(locale, style, digits);
  printers.set(key, known);
  return known;
}

/** Prints numbers with all their digits, with at least `least` decimals. */
export function printerOf(locale: string, style: Style, least: number): Print {
  const fixed = printer(
    locale,
    style,
    style.format === 'compact' ? ALL_DIGITS : { minimumFractionDigits: least, maximumFractionDigits: MOST_DECIMALS },
  );
  return (value) => {
    if (Math.abs(value) < TOO_LONG && decimalsOf(value) <= MOST_DECIMALS) return fixed(value);
    return printer(locale, style, { notation: 'scientific', ...ALL_DIGITS })(value);
  };
}

const currencyDigits = new Map<string, number>();

/** How many decimals the currency has; two where there is none, or none that `Intl` knows. */
export function decimalsOfCurrency(currency = ''): number {
  let digits = currencyDigits.get(currency);
  if (digits === undefined) {
    try {
      digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    } catch {
      digits = 2;
    }
    currencyDigits.set(currency, digits);
  }
  return digits;
}

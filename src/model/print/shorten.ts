import { numberFormat } from './number-format.js';
import { type Print, printerOf, type Style } from './printer.js';
import { BYTE, SECOND } from './units.js';

/** A format that prints a number shorter than it is. */
export interface Shortening {
  /** The number to be printed at a level: the higher the level, the nearer to the number, until it is the number itself. */
  shorten(value: number, level: number): number;
  print: Print;
  /** Prints the number in full. */
  full: Print;
}

/** Figures of a shortened number at first, and of any double. */
const FIGURES = 3;
const MOST_FIGURES = 17;

/** Rounds to three figures, to one more with each level. */
function significant(value: number, level: number): number {
  const digits = FIGURES + level;
  const near = digits > MOST_FIGURES ? value : Number(value.toPrecision(digits));
  return Number.isFinite(near) ? near : value;
}

/** What stands before 'byte' in units of a thousand and more. */
const STEPS = ['', 'kilo', 'mega', 'giga', 'tera', 'peta'];

/** '250 MB': bytes in the unit that leaves one to three digits before the point. */
function bytes(locale: string): Shortening {
  const print: Print = (value) => {
    const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
    const step = Math.min(STEPS.length - 1, Math.max(0, Math.floor(Number(exponent) / 3)));
    const format = numberFormat(locale, { style: 'unit', unit: `${STEPS[step]}byte`, maximumSignificantDigits: 21 });
    // As a text it keeps every digit.
    return format.format(`${mantissa}e${Number(exponent) - 3 * step}` as `${number}`);
  };
  const full = numberFormat(locale, { style: 'unit', unit: 'byte', unitDisplay: 'long', maximumFractionDigits: 20 });
  return { shorten: significant, print, full: (value) => full.format(value) };
}

/** Units of time by their signs, which are the same in all languages, in seconds. */
const TIMES = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** Seconds beyond which a time is not written in days. */
const LONGEST = 1e15;

/** '3 min 14 s': seconds in the largest unit and the next one. */
function duration(locale: string): Shortening {
  const plain = printerOf(locale, { kind: 'number' }, 0);
  const full: Print = (value) => `${plain(value)}\u00a0s`;
  const print: Print = (value) => {
    const all = Math.abs(value);
    // Doubles of this size do not tell seconds apart once they are counted in days.
    if (all > LONGEST) return full(value);
    const [, decimals = ''] = String(all).split('.');
    let rest = all;
    const parts = TIMES.flatMap(([sign, size]) => {
      // What a division of doubles leaves is exact; seconds have the decimals of the whole time.
      const left = size > 1 ? rest % size : 0;
      const count = (rest - left) / size;
      rest = size === 60 && left < all ? Number(`${Math.trunc(left)}.${decimals}`) : left;
      return count ? `${plain(count)}\u00a0${sign}` : [];
    });
    return (value < 0 ? '-' : '') + (parts.join(' ') || full(0));
  };
  const shorten = (value: number, level: number): number => {
    const units = TIMES.filter(([, size]) => Math.abs(value) >= size);
    const [, size] = units[1 + level] ?? [];
    const near = size === undefined ? value : Math.round(value / size) * size;
    // What is not written in days is written to the second.
    return Math.abs(near) > LONGEST ? value : near;
  };
  return { shorten, print, full };
}

/** '226M': a number in thousands, millions or what the language counts in. What it counts in no larger unit is not shortened. */
function compact(locale: string, style: Style): Shortening {
  const format = numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 21 });
  const isShort = (value: number): boolean => format.formatToParts(value).some(({ type }) => type === 'compact');
  const { format: _, ...plain } = style;
  return {
    shorten: (value, level) => (Math.abs(value) < 1000 || isShort(value) ? significant(value, level) : value),
    print: printerOf(locale, style, 0),
    full: printerOf(locale, plain, 0),
  };
}

/** How the numbers of a style are shortened; `null` where they are printed in full. A row in 'MB' counts no bytes: it keeps its figures and its unit. */
export function shorteningOf(locale: string, style: Style): Shortening | null {
  const { format, unit = '' } = style;
  if (format === 'bytes' && BYTE.test(unit)) return bytes(locale);
  if (format === 'duration' && SECOND.test(unit)) return duration(locale);
  return format === 'compact' ? compact(locale, style) : null;
}

import { numberFormat } from './number-format.js';
import { type Print, printerOf, type Style } from './printer.js';
import { BYTE, SECOND } from './units.js';

/** A format that prints rounded numbers in few characters: `compact`, `bytes` or `duration`. */
export interface Shortening {
  /** Rounds a number for print. The higher the level, from 0, the nearer to the number, until the number itself is returned. */
  shorten(value: number, level: number): number;
  /** Prints a rounded number in the format's short form. */
  print: Print;
  /** Prints the number in full. */
  full: Print;
}

/** Significant digits of a shortened number at level 0, and the most that a double has. */
const FIGURES = 3;
const MOST_FIGURES = 17;

/** Rounds to `3 + level` significant digits. Returns the number itself beyond 17 digits, and where rounding up would make it infinite. */
function significant(value: number, level: number): number {
  const digits = FIGURES + level;
  const near = digits > MOST_FIGURES ? value : Number(value.toPrecision(digits));
  return Number.isFinite(near) ? near : value;
}

/** The prefixes of 'byte' in the unit names of `Intl`; each unit is a thousand of the one before. */
const STEPS = ['', 'kilo', 'mega', 'giga', 'tera', 'peta'];

/** The format `bytes`, '250 MB': bytes in the unit that leaves one to three digits before the point, petabytes at most. */
function bytes(locale: string): Shortening {
  const print: Print = (value) => {
    const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
    const step = Math.min(STEPS.length - 1, Math.max(0, Math.floor(Number(exponent) / 3)));
    const format = numberFormat(locale, { style: 'unit', unit: `${STEPS[step]}byte`, maximumSignificantDigits: 21 });
    // `Intl` formats the decimal text, which keeps every digit; a division of doubles might round.
    return format.format(`${mantissa}e${Number(exponent) - 3 * step}` as `${number}`);
  };
  const full = numberFormat(locale, { style: 'unit', unit: 'byte', unitDisplay: 'long', maximumFractionDigits: 20 });
  return { shorten: significant, print, full: (value) => full.format(value) };
}

/** Units of time, the largest first: the sign, which is the same in all languages, and the seconds in one unit. */
const TIMES = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** The longest time in seconds that is printed in days, hours and minutes; a longer one is printed in seconds. */
const LONGEST = 1e15;

/** The format `duration`, '3 min 14 s': seconds in larger units, rounded at level 0 to the second largest of them, then to smaller ones. */
function duration(locale: string): Shortening {
  const plain = printerOf(locale, { kind: 'number' }, 0);
  const full: Print = (value) => `${plain(value)}\u00a0s`;
  const print: Print = (value) => {
    const all = Math.abs(value);
    // Doubles of this size do not tell seconds apart once the time is counted in days.
    if (all > LONGEST) return full(value);
    const [, decimals = ''] = String(all).split('.');
    let rest = all;
    const parts = TIMES.flatMap(([sign, size]) => {
      // The remainder of two doubles is exact, and so shows the rounding noise of the whole time: seconds take the decimals that the whole
      // time is written with.
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
    // A time printed in seconds is not rounded to larger units.
    return Math.abs(near) > LONGEST ? value : near;
  };
  return { shorten, print, full };
}

/**
 * The format `compact`, '226M': a number in thousands, millions or the steps that the language counts in. A number from 1000 on for which
 * the language has no step, as German has none below a million, is not rounded.
 */
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

/**
 * Returns the shortening of a style's format; `null` where numbers are printed in full. `bytes` and `duration` shorten only numbers that
 * count bytes and seconds: a row in 'MB' keeps its figures and its unit.
 */
export function shorteningOf(locale: string, style: Style): Shortening | null {
  const { format, unit = '' } = style;
  if (format === 'bytes' && BYTE.test(unit)) return bytes(locale);
  if (format === 'duration' && SECOND.test(unit)) return duration(locale);
  return format === 'compact' ? compact(locale, style) : null;
}

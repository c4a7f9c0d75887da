import { sameTies } from '../compare/tolerance.js';
import { decimalsOf } from '../decimal.js';
import type { Criterion } from '../document.js';
import { groupBy } from '../groups.js';
import { decimalsOfCurrency, type Print, printerOf, type Style } from './printer.js';
import { shorteningOf } from './shorten.js';

/** The numbers of one row in print. */
export interface Figures {
  text: Print;
  /** The number in full, `null` where `text` is that. */
  exact(value: number): string | null;
  /** The number alone, with no more decimals than it has: for the end of a scale. */
  plain: Print;
  /** The number that is printed: shortened, or without the noise of doubles. */
  shown(value: number): number;
  /** How many decimals are printed. */
  decimals(value: number): number;
}

/** Where no figure has more decimals than this, all have as many. */
const FEW = 2;

/** Doubles are good for so many digits; what comes after them is noise of arithmetic, as in 0.1 + 0.2. */
const DIGITS = 15;
const withoutNoise = (value: number): number =>
  Number.isInteger(value) || String(value).length <= DIGITS ? value : Number(value.toPrecision(DIGITS));

/** Numbers of a row, and what else it prints like. */
export interface RowNumbers {
  /** All of them, each once. */
  readonly numbers: readonly number[];
  /** Numbers that none of them may be taken for: the ends of a scale. */
  readonly apart: readonly number[];
  /** Whether the row is compared by middles of ranges, which hang on every digit of their ends. */
  readonly middles: boolean;
}

/** What is printed for each number, `null` where it is the number: unequal ones stay apart, and tie with the same others. */
function shownOf(
  { numbers, apart, middles }: RowNumbers,
  tolerance: number,
  shorten: ((value: number, level: number) => number) | undefined,
): ReadonlyMap<number, number> | null {
  if (shorten ? middles && tolerance : middles || numbers.every((value) => value === withoutNoise(value))) return null;
  const all = [...new Set([...numbers, 0, ...apart])];
  const cleaned = all.map(withoutNoise);
  for (let level = 0; level < (shorten ? 20 : 1); level += 1) {
    const shown = shorten ? all.map((value) => shorten(value, level)) : cleaned;
    const isTrue = new Set(shown).size === all.length && (!tolerance || sameTies(all, shown, tolerance));
    if (isTrue) return new Map(all.map((value, i) => [value, shown[i] ?? value]));
  }
  if (shorten || tolerance) return null;
  const alike = groupBy(all, (value) => String(withoutNoise(value)));
  return new Map(alike.flatMap(([value, other]) => (other === undefined ? [[value, withoutNoise(value)]] : [])));
}

/**
 * Prints the numbers of one row with all their digits. Where none has more than two decimals all have as many; money has at least those of
 * its currency, or none where the whole row is integers. `compact`, `bytes` and `duration` print shorter, with as many digits as keep unequal
 * numbers apart.
 */
export function figuresOf(row: RowNumbers, style: Style & Pick<Criterion, 'tolerance'>, locale: string): Figures {
  const short = shorteningOf(locale, style);
  const numbers = shownOf(row, style.tolerance ?? 0, short?.shorten);
  const shown = (value: number): number => numbers?.get(value) ?? value;
  const own = (value: number): number => Math.max(0, decimalsOf(shown(value)) - (style.format === 'percent' ? FEW : 0));
  let most = 0;
  for (const value of row.numbers) most = Math.max(most, own(value));
  const least = Math.max(most > FEW ? 0 : most, most && style.kind === 'money' ? decimalsOfCurrency(style.currency) : 0);
  const print = short?.print ?? printerOf(locale, style, least);
  const text: Print = (value) => print(shown(value));
  return {
    text,
    exact(value) {
      const full = short?.full(value);
      return full !== undefined && (shown(value) !== value || full.length > text(value).length) ? full : null;
    },
    // Few rows print the end of their scale.
    plain: (value) => (short?.print ?? printerOf(locale, style, 0))(value),
    shown,
    decimals: (value) => Math.max(own(value), short ? 0 : least),
  };
}

/**
 * Prints a number that stands beside a row, with all its digits and at least so many decimals; money with those of its currency, unless it is
 * an integer. What is shortened is so without regard to others.
 */
export function singlePrinter(style: Style, locale: string, least: number): Print {
  const short = shorteningOf(locale, style);
  // 226M less 999 is not 225.999001M.
  if (short) return (value) => short.print(short.shorten(value, 0));
  const whole = printerOf(locale, style, least);
  const part = style.kind === 'money' ? printerOf(locale, style, Math.max(least, decimalsOfCurrency(style.currency))) : whole;
  return (value) => (Number.isInteger(value) ? whole : part)(value);
}

import { sameTies } from '../compare/tolerance.js';
import { decimalsOf } from '../decimal.js';
import type { Criterion } from '../document.js';
import { groupBy } from '../groups.js';
import { decimalsOfCurrency, type Print, printerOf, type Style } from './printer.js';
import { shorteningOf } from './shorten.js';

/** Prints the numbers of one row. */
export interface Figures {
  /** Prints a number as the cells of the row show it. */
  text: Print;
  /**
   * Prints a number in full; `null` where that says no more than `text`: the number is not rounded and its full form is no longer, or the
   * row's format does not shorten.
   */
  exact(value: number): string | null;
  /** Prints a number with its own decimals instead of those of the row: for the end of a scale. */
  plain: Print;
  /** Returns the number that `text` prints: shortened, or without the rounding noise of doubles. */
  shown(value: number): number;
  /** Returns the decimals that `text` prints; of a shortened number, those of the number itself: none for 226.1M. */
  decimals(value: number): number;
}

/**
 * Decimals to which a row is aligned: where no number of the row has more, all are printed with equally many. Also the two places by which
 * the format `percent` moves the point: 0.125 is 12.5%.
 */
const FEW = 2;

/** The significant digits that a double surely holds; further digits are rounding noise of arithmetic, as in 0.1 + 0.2. */
const DIGITS = 15;
const withoutNoise = (value: number): number =>
  Number.isInteger(value) || String(value).length <= DIGITS ? value : Number(value.toPrecision(DIGITS));

/** The numbers of a row, and what else decides how far they may be rounded. */
export interface RowNumbers {
  /** All values and ends of ranges in the row, each once. */
  readonly numbers: readonly number[];
  /** Numbers that an unequal number of the row must not be printed as: the ends of the scale. */
  readonly apart: readonly number[];
  /** Whether the row is compared by middles of ranges, which depend on every digit of the ends. */
  readonly middles: boolean;
}

/**
 * Returns the number to print for each number of the row; `null` where each is printed as it is. Unequal numbers, zero and the ends of the
 * scale among them, are printed unequal, and the printed numbers tie within `tolerance` in the same pairs.
 * @param shorten rounds a number at a level of exactness; `undefined` where the row's format does not shorten, and only the rounding noise
 * of doubles is removed.
 */
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
 * Returns the printers of one row's numbers, which print all digits. Where no number has more than two decimals, all are printed with
 * equally many. Money has at least the decimals of its currency, or none where the whole row is integers. The formats `compact`, `bytes`
 * and `duration` print shorter, with as many digits as keep unequal numbers apart.
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
    // The printer is made when it is called, because few rows print the end of their scale.
    plain: (value) => (short?.print ?? printerOf(locale, style, 0))(value),
    shown,
    decimals: (value) => Math.max(own(value), short ? 0 : least),
  };
}

/**
 * Returns the printer of a number that is in no cell of a row, such as a difference or the end of a scale: with all its digits and at least
 * `least` decimals; money also with at least those of its currency, unless the number is an integer. A format that shortens rounds without
 * regard to other numbers.
 */
export function singlePrinter(style: Style, locale: string, least: number): Print {
  const short = shorteningOf(locale, style);
  // Level 0, the shortest: 226M less 999 prints as 226M, not as 225.999001M.
  if (short) return (value) => short.print(short.shorten(value, 0));
  const whole = printerOf(locale, style, least);
  const part = style.kind === 'money' ? printerOf(locale, style, Math.max(least, decimalsOfCurrency(style.currency))) : whole;
  return (value) => (Number.isInteger(value) ? whole : part)(value);
}

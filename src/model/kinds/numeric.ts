import type { Interval } from '../compare/interval.js';
import { aligned } from '../decimal.js';
import type { Answer } from '../tool.js';
import { exactly, type KindRules, plainText } from './kind.js';

/** The end of an open range: the largest double. 'unlimited' is infinite, and so still larger. */
const MOST = Number.MAX_VALUE;

/**
 * Returns a double next to the value, above it (`way` 1) or below (-1): the interval of '>10', which leaves 10 out, begins with that of
 * 10. The step is `|value| × 2^-52`, which is one double or two.
 */
const beside = (value: number, way: 1 | -1): number => value + way * Math.max(Number.MIN_VALUE, Math.abs(value) * Number.EPSILON);

/**
 * Returns the middle of a range, `(low + high) / 2`, computed in decimals as a reader would: that of 0.6 and 0.7 is 0.65, where doubles
 * make 0.6499999999999999.
 */
function middle(low: number, high: number): number {
  const { counts, scale } = aligned([low, high]);
  const [a = 0n, b = 0n] = counts;
  // Half of a sum of whole counts is five tenths of it: × 5, with one decimal more. The middle of the smallest doubles may be rounded out
  // of the range, and is put back to its end.
  return Math.min(high, Math.max(low, Number(`${(a + b) * 5n}e-${scale + 1}`)));
}

/**
 * Returns the interval of a figure; `null` for a text, and without value, range and extreme. An extreme is infinite. With a range the
 * interval is that of the range, made larger where the value lies outside it; an open end reaches to the largest double, and an end that is
 * left out ('<1') begins next to it. The point is the value; without one the middle of the range, or its known end where the other is open.
 * @param starting whether a range that is open above ('from 5') is compared as its lower end alone, as prices are.
 */
function figureInterval({ value, range, excludes, extreme }: Answer, starting: boolean): Interval | null {
  if (extreme) return exactly(extreme === 'highest' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  if (typeof value === 'string') return null;
  const point = typeof value === 'number' ? value : null;
  if (!range) return point === null ? null : exactly(point);
  const [from, to] = range;
  const [overFrom, underTo] = excludes ?? [];
  const first = from === null ? -MOST : overFrom ? beside(from, 1) : from;
  const open = starting && !overFrom ? first : MOST;
  const last = to === null ? open : underTo ? beside(to, -1) : to;
  const low = Math.min(first, last, point ?? last);
  const high = Math.max(first, last, point ?? last);
  return { point: point ?? (from === null ? high : to === null ? low : middle(low, high)), low, high };
}

/**
 * Makes the rules of a kind that holds figures.
 * @param own rules that this kind has besides.
 * @param starting whether a range that is open above ('from 5') is compared as its lower end alone, as prices are.
 */
export const numeric = (own: Pick<KindRules, 'scale'>, starting = false): KindRules => ({
  __proto__: null,
  // For texts among the figures only: numbers are printed by `Printing.figures`, with the digits of their row.
  print: plainText,
  interval: (answer) => figureInterval(answer, starting),
  numeric: true,
  ...own,
});

import type { Weight } from '../compare/weight.js';
import { aligned } from '../decimal.js';
import type { Answer } from '../tool.js';
import { exactly, type KindRules, plainText } from './kind.js';

/** The ends of numbers that are known: beyond them lie 'unlimited' and its opposite. */
const MOST = Number.MAX_VALUE;

/** A number next to this one, above it or below: '>10' begins there. */
const beside = (value: number, way: 1 | -1): number => value + way * Math.max(Number.MIN_VALUE, Math.abs(value) * Number.EPSILON);

/** The middle as a reader finds it: that of 0.6 and 0.7 is 0.65, which half the sum of the doubles is not. */
function middle(low: number, high: number): number {
  const { counts, scale } = aligned([low, high]);
  const [a = 0n, b = 0n] = counts;
  // Half of a sum is five tenths of it. The middle of the smallest numbers is rounded out of its range.
  return Math.min(high, Math.max(low, Number(`${(a + b) * 5n}e-${scale + 1}`)));
}

/** What a figure weighs. @param starting whether 'from 5' is 5. */
function weighFigure({ value, range, excludes, extreme }: Answer, starting: boolean): Weight | null {
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

/** Makes a kind of figures. @param starting whether 'from 5' is compared as 5. */
export const numeric = (own: Pick<KindRules, 'scale'>, starting = false): KindRules => ({
  __proto__: null,
  // Numbers are printed with their row.
  print: plainText,
  weigh: (answer) => weighFigure(answer, starting),
  numeric: true,
  ...own,
});

import type { Criterion } from '../../src/model/criterion.js';
import type { ViewCell, ViewRow } from '../../src/model/view.js';
import { compared, exactly, minus, over, plus, type Rational, rational } from './rational.js';

/*
 * What a reader makes of the printed table alone, without knowing how it was made: each text is read back, exactly.
 */

/** The figure that a reader takes a cell for, and from where to where it may lie. */
export interface Reading {
  readonly point: Rational;
  readonly low: Rational;
  readonly high: Rational;
}

const FIGURE = /^(-?)[^\d-]*(\d[\d,]*)(?:\.(\d+))?(?:E(-?\d+))?\D*$/;

/** The one number in an English text, with its sign, whatever unit or currency stands beside it. */
export function figureIn(text: string): Rational | null {
  const [, sign = '', whole, part = '', exponent = '0'] = FIGURE.exec(text) ?? [];
  if (whole === undefined) return null;
  const power = Number(exponent) - part.length;
  const digits = BigInt(`${sign}${whole.replaceAll(',', '')}${part}`);
  return power < 0 ? rational(digits, 10n ** BigInt(-power)) : rational(digits * 10n ** BigInt(power));
}

/** How many decimals a printed figure has. */
export const decimalsIn = (text: string): number => FIGURE.exec(text)?.[3]?.length ?? 0;

const LIMITS = ', with limits';
export const withoutLimits = (text: string): string => (text.endsWith(LIMITS) ? text.slice(0, -LIMITS.length) : text);

/** Without the end of its scale: '97/100' is 97. */
export const withoutScale = (text: string): string => withoutLimits(text).replace(/\/.*$/, '');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATE = /^(?:([A-Z][a-z]{2})[a-z]* )?(?:(\d{1,2}), )?(\d{4})(?:, (\d{1,2}):(\d\d)\s([AP])M UTC)?$/;

/** From the first to the last millisecond of a printed date; one with a time may be written as in code. */
export function daysIn(text: string): { readonly from: number; readonly to: number; readonly exact: boolean } | null {
  const [, month, day, year, hour, minute, half] = DATE.exec(text) ?? [];
  if (year === undefined) {
    const from = /T|^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(from) ? null : { from, to: text.includes('T') ? from : from + 86_399_999, exact: !text.includes('T') };
  }
  const m = month === undefined ? 0 : MONTHS.indexOf(month);
  const at = (y: number, mm: number, d: number): number => Date.UTC(y, mm, d);
  if (hour !== undefined) {
    const from =
      at(Number(year), m, Number(day)) + ((Number(hour) % 12) + (half === 'P' ? 12 : 0)) * 3_600_000 + Number(minute) * 60_000;
    return { from, to: from, exact: false };
  }
  const y = Number(year);
  if (day !== undefined) return { from: at(y, m, Number(day)), to: at(y, m, Number(day) + 1) - 1, exact: true };
  return { from: at(y, m, 1), to: (month === undefined ? at(y + 1, 0, 1) : at(y, m + 1, 1)) - 1, exact: false };
}

/** The entries of a printed list. */
export const entriesIn = (text: string): readonly string[] => {
  const plain = withoutLimits(text);
  return plain === 'none' ? [] : plain.split(', ');
};

/** Nothing to hold against another cell. */
export const isBlank = ({ text }: ViewCell): boolean => text === 'unknown' || text === 'not applicable';

const single = (n: number): Reading => ({ point: exactly(n), low: exactly(n), high: exactly(n) });
const smaller = (a: Rational, b: Rational): Rational => (compared(a, b) < 0 ? a : b);
const larger = (a: Rational, b: Rational): Rational => (compared(a, b) > 0 ? a : b);

const TRUTH: ReadonlyMap<string, number> = new Map([
  ['Yes', 1],
  ['Partly', 0.5],
  ['No', 0],
]);

const endsIn = (text: string): readonly (Rational | null)[] => text.split('–').map((end) => figureIn(end.replace(/\/.*$/, '')));

/** Reads a cell as printed, its range beside it included; `null` where there is nothing that can be compared. */
export function readCell(cell: ViewCell, { kind }: Criterion): Reading | null {
  const text = withoutLimits(cell.text);
  if (isBlank(cell) || kind === 'text' || kind === 'link') return null;
  if (kind === 'boolean') return single(TRUTH.get(text) ?? Number.NaN);
  if (kind === 'list') return text === 'Partly' ? null : single(entriesIn(text).length);
  if (kind === 'date') {
    const days = daysIn(text);
    return days && { ...single(days.from), high: exactly(days.to) };
  }
  const [first = null, second = null] = endsIn(text);
  if (!first) return null;
  if (second) return { point: over(plus(first, second), rational(2n)), low: smaller(first, second), high: larger(first, second) };
  const [from, to] = cell.span ? endsIn(cell.span.text) : [];
  return from && to
    ? { point: first, low: smaller(first, from), high: larger(first, to) }
    : { point: first, low: first, high: first };
}

const distance = (a: Rational, b: Rational): Rational => (compared(a, b) > 0 ? minus(a, b) : minus(b, a));

/** Whether a reader would call two cells a tie: alike, within the row's tolerance, or with ranges that overlap. */
export const readsTied = (a: Reading, b: Reading, { tolerance = 0 }: Criterion): boolean =>
  (compared(a.low, b.high) <= 0 && compared(b.low, a.high) <= 0) || compared(distance(a.point, b.point), exactly(tolerance)) <= 0;

/** Whether one may be ahead of another: its better end reaches where the other begins, or all but by the tolerance. */
export function mayBeat(a: Reading, b: Reading, row: Criterion): boolean {
  const [best, worst] = betterIn(row) === 'lower' ? [b.high, a.low] : [a.high, b.low];
  return compared(best, worst) >= 0 || compared(distance(best, worst), exactly(row.tolerance ?? 0)) <= 0;
}

/** Which end of a row is better, by the contract. */
export const betterIn = ({ kind, better }: Criterion): 'higher' | 'lower' | null => {
  if (kind === 'text' || kind === 'link') return null;
  return better ?? (kind === 'score' || kind === 'rank' ? 'higher' : null);
};

/** Below zero where `a` is the better one. */
export const byBetter = (a: Reading, b: Reading, row: Criterion): number =>
  compared(a.point, b.point) * (betterIn(row) === 'lower' ? 1 : -1);

/** Who stands where in a row, by the printed cells alone. */
export interface PrintedStanding {
  /** Those level with the best; none where fewer than two can be compared. */
  readonly leaders: readonly string[];
  readonly compared: ReadonlyMap<string, Reading>;
  /** Those that should have a figure and have none. */
  readonly missing: readonly string[];
}

const ENDS: Partial<Record<Criterion['kind'], number>> = { score: 1, rank: 100 };

/** Whether no value can be better: the end of the row's scale, or a price of nothing. */
function isUnbeatable({ point }: Reading, criterion: Criterion): boolean {
  const { kind, min = 0, max = ENDS[kind] } = criterion;
  const lower = betterIn(criterion) === 'lower';
  const end = ['number', 'score', 'rank', 'money'].includes(kind) && max !== undefined && min < max ? (lower ? min : max) : null;
  const best = kind === 'money' && lower ? [0, end] : [end];
  return best.some((one) => one !== null && compared(point, exactly(one)) === 0);
}

/** Reads a row; `null` where nothing says which end of it is better. */
export function readRow({ criterion, cells }: ViewRow): PrintedStanding | null {
  if (!betterIn(criterion)) return null;
  const read = new Map<string, Reading>();
  for (const cell of cells) {
    const reading = readCell(cell, criterion);
    if (reading) read.set(cell.tool, reading);
  }
  // A text may stand for any value: unless nothing can be better than the best figure, nobody leads.
  const texts = cells.filter(({ tool, text }) => !read.has(tool) && !['unknown', 'not applicable', 'Partly'].includes(text));
  const missing = cells.filter(({ tool, text }) => !read.has(tool) && text !== 'not applicable').map(({ tool }) => tool);
  const all = [...read];
  const tops = all.filter(([, one]) => all.every(([, other]) => byBetter(one, other, criterion) <= 0));
  const leaders = all.filter(([, one]) => tops.some(([, top]) => readsTied(one, top, criterion))).map(([tool]) => tool);
  const blocked = texts.length > 0 && !tops.some(([, top]) => isUnbeatable(top, criterion));
  return { leaders: all.length < 2 || blocked ? [] : leaders, compared: read, missing };
}

import type { Criterion } from '../../src/model/criterion.js';
import type { ViewCell, ViewRow } from '../../src/model/view.js';
import { compared, exactly, minus, over, plus, type Rational, rational } from './rational.js';

/*
 * An oracle that knows the printed table only, as a reader does: parses each printed text back into exact figures, and derives ties and
 * leaders.
 */

/** The figure of a printed cell (`point`), and the ends of its range (`low`, `high`); without a range all three are equal. */
export interface Reading {
  readonly point: Rational;
  readonly low: Rational;
  readonly high: Rational;
}

const FIGURE = /^(-?)[^\d-]*(\d[\d,]*)(?:\.(\d+))?(?:E(-?\d+))?\D*$/;

/** The number in an English text, with its sign, whatever its unit or currency; `null` where the text has no number or several. */
export function figureIn(text: string): Rational | null {
  const [, sign = '', whole, part = '', exponent = '0'] = FIGURE.exec(text) ?? [];
  if (whole === undefined) return null;
  const power = Number(exponent) - part.length;
  const digits = BigInt(`${sign}${whole.replaceAll(',', '')}${part}`);
  return power < 0 ? rational(digits, 10n ** BigInt(-power)) : rational(digits * 10n ** BigInt(power));
}

/** The number of decimals of a printed figure. */
export const decimalsIn = (text: string): number => FIGURE.exec(text)?.[3]?.length ?? 0;

const LIMITS = ', with limits';
/** A printed text without the words ', with limits' at its end, which mark a partial value. */
export const withoutLimits = (text: string): string => (text.endsWith(LIMITS) ? text.slice(0, -LIMITS.length) : text);

/** A printed text without the end of its scale and the words ', with limits': '97/100' becomes '97'. */
export const withoutScale = (text: string): string => withoutLimits(text).replace(/\/.*$/, '');

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATE = /^(?:([A-Z][a-z]{2})[a-z]* )?(?:(\d{1,2}), )?(\d{4})(?:, (\d{1,2}):(\d\d)\s([AP])M UTC)?$/;

/**
 * The first (`from`) and last (`to`) millisecond since 1970 of a printed date, a year, month, day or moment; a date may also be in ISO
 * 8601. `exact`: whether the date is a day. `null` for other texts.
 */
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

/** The entries of a printed list; 'none' is an empty list. */
export const entriesIn = (text: string): readonly string[] => {
  const plain = withoutLimits(text);
  return plain === 'none' ? [] : plain.split(', ');
};

/** Whether a printed cell has nothing to compare: 'unknown' or 'not applicable'. */
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

/**
 * The figure and range of a printed cell; `null` where the cell has nothing to compare. Lists count by their entries, dates by
 * milliseconds.
 */
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

/**
 * Whether two cells tie for a reader: their ranges overlap (equal figures included), or their figures differ by at most the row's
 * tolerance.
 */
export const readsTied = (a: Reading, b: Reading, { tolerance = 0 }: Criterion): boolean =>
  (compared(a.low, b.high) <= 0 && compared(b.low, a.high) <= 0) || compared(distance(a.point, b.point), exactly(tolerance)) <= 0;

/** Whether `a` may be better than `b`: the better end of `a` reaches the worse end of `b`, or misses it by at most the row's tolerance. */
export function mayBeat(a: Reading, b: Reading, row: Criterion): boolean {
  const [best, worst] = betterIn(row) === 'lower' ? [b.high, a.low] : [a.high, b.low];
  return compared(best, worst) >= 0 || compared(distance(best, worst), exactly(row.tolerance ?? 0)) <= 0;
}

/** The better direction of a row by the contract; `null` where the row has none. */
export const betterIn = ({ kind, better }: Criterion): 'higher' | 'lower' | null => {
  if (kind === 'text' || kind === 'link') return null;
  return better ?? (kind === 'score' || kind === 'rank' ? 'higher' : null);
};

/** Compares two figures for sorting, the better first: below 0 where `a` is better. */
export const byBetter = (a: Reading, b: Reading, row: Criterion): number =>
  compared(a.point, b.point) * (betterIn(row) === 'lower' ? 1 : -1);

/** The positions of the tools in a row by the printed cells alone; tools by ID. */
export interface PrintedStanding {
  /** The tools that tie with the best; empty where fewer than two have a figure, or a text blocks the lead. */
  readonly leaders: readonly string[];
  readonly compared: ReadonlyMap<string, Reading>;
  /** The tools that should have a figure and have none: all without a figure except 'not applicable'. */
  readonly missing: readonly string[];
}

const ENDS: Partial<Record<Criterion['kind'], number>> = { score: 1, rank: 100 };

/** Whether no value can be better than a figure: the figure is the better end of the row's scale, or a price of 0. */
function isUnbeatable({ point }: Reading, criterion: Criterion): boolean {
  const { kind, min = 0, max = ENDS[kind] } = criterion;
  const lower = betterIn(criterion) === 'lower';
  const end = ['number', 'score', 'rank', 'money'].includes(kind) && max !== undefined && min < max ? (lower ? min : max) : null;
  const best = kind === 'money' && lower ? [0, end] : [end];
  return best.some((one) => one !== null && compared(point, exactly(one)) === 0);
}

/** The positions of the tools in a row; `null` where the row has no better direction. */
export function readRow({ criterion, cells }: ViewRow): PrintedStanding | null {
  if (!betterIn(criterion)) return null;
  const read = new Map<string, Reading>();
  for (const cell of cells) {
    const reading = readCell(cell, criterion);
    if (reading) read.set(cell.tool, reading);
  }
  // A text may mean any value, so with a text in the row nobody leads, unless the best figure cannot be beaten.
  const texts = cells.filter(({ tool, text }) => !read.has(tool) && !['unknown', 'not applicable', 'Partly'].includes(text));
  const missing = cells.filter(({ tool, text }) => !read.has(tool) && text !== 'not applicable').map(({ tool }) => tool);
  const all = [...read];
  const tops = all.filter(([, one]) => all.every(([, other]) => byBetter(one, other, criterion) <= 0));
  const leaders = all.filter(([, one]) => tops.some(([, top]) => readsTied(one, top, criterion))).map(([tool]) => tool);
  const blocked = texts.length > 0 && !tops.some(([, top]) => isUnbeatable(top, criterion));
  return { leaders: all.length < 2 || blocked ? [] : leaders, compared: read, missing };
}

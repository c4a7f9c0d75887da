import type { Criterion } from '../../src/model/criterion.js';
import type { Value } from '../../src/model/tool.js';

/*
 * An oracle for the leaders of a row, written from the contract alone and as plainly as possible: exact integers instead of doubles, and
 * every value compared with every other.
 */

/** The exact value of the decimal that JavaScript prints for a number, times 10^400. */
function exact(value: number): bigint {
  const [, sign = '', whole = '0', part = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const power = 400 - part.length + Number(exponent);
  const digits = BigInt(whole + part);
  return (sign ? -1n : 1n) * digits * 10n ** BigInt(power);
}

/** The end of an open range, larger than all numbers times 10^400. */
const BOUNDLESS = 10n ** 800n;

interface Figure {
  readonly point: bigint;
  readonly low: bigint;
  readonly high: bigint;
}

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-\d\d$/;

/** A date as the milliseconds from its first moment (`low`) to its last (`high`): a year, month or day lasts as long as it does. */
function period(text: string): Figure {
  const zoned = text.includes('T')
    ? text
    : YEAR.test(text)
      ? `${text}-01-01T00:00Z`
      : MONTH.test(text)
        ? `${text}-01T00:00Z`
        : `${text}T00:00Z`;
  const start = new Date(zoned);
  const end = new Date(start);
  if (YEAR.test(text)) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (MONTH.test(text)) end.setUTCMonth(end.getUTCMonth() + 1);
  else if (!text.includes('T')) end.setUTCDate(end.getUTCDate() + 1);
  const point = exact(start.getTime());
  return { point, low: point, high: exact(Math.max(start.getTime(), end.getTime() - 1)) };
}

const byValue = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

const single = (value: number): Figure => ({ point: exact(value), low: exact(value), high: exact(value) });

/** The figure of a cell and the ends of its range; `null` where the cell has no figure. */
function figureOf(given: Value, kind: Criterion['kind']): Figure | null {
  const cell = typeof given === 'object' && given !== null && !Array.isArray(given) ? given : { value: given };
  const { value: written = null, status = 'known' } = cell;
  const { range, excludes = [false, false] } = cell as {
    range?: readonly [number | null, number | null];
    excludes?: readonly [boolean, boolean];
  };
  // A text without a visible character is no value.
  const blank = typeof written === 'string' && !written.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim();
  const value = blank ? null : written;
  if (status === 'unknown' || status === 'not-applicable') return null;
  if (kind === 'boolean')
    return value || status === 'partial' ? single(status === 'partial' ? 0.5 : 1) : value === false ? single(0) : null;
  // An entry without a visible character is not counted.
  if (kind === 'list') return Array.isArray(value) ? single(value.filter((entry) => /[^\s\p{Cf}]/u.test(entry)).length) : null;
  if (kind === 'date') return typeof value === 'string' ? period(value) : null;
  if (kind === 'text' || kind === 'link' || typeof value === 'string') return null;
  if (!range) return typeof value === 'number' ? single(value) : null;
  const [from, to] = range;
  const ends = [
    from === null ? -BOUNDLESS : exact(from) + (excludes[0] ? 1n : 0n),
    to === null ? BOUNDLESS : exact(to) - (excludes[1] ? 1n : 0n),
    ...(typeof value === 'number' ? [exact(value)] : []),
  ];
  const low = [...ends].sort(byValue)[0] ?? 0n;
  const high = [...ends].sort(byValue).at(-1) ?? 0n;
  const middle = exact(typeof value === 'number' ? value : from === null || to === null ? (from ?? to ?? 0) : from / 2 + to / 2);
  return { point: middle < low ? low : middle > high ? high : middle, low, high };
}

/** Whether a cell is a text with a visible character. */
function isText(given: Value): boolean {
  const { value = null, status = 'known' } =
    typeof given === 'object' && given !== null && !Array.isArray(given) ? given : { value: given };
  const stated = status === 'known' || status === 'partial';
  return stated && typeof value === 'string' && value.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim() !== '';
}

/** Whether no value can be better than a figure: the figure is the better end of the row's scale, or a price of 0. */
function isUnbeatable(best: bigint, { kind, min = 0, max }: Criterion, better: 'higher' | 'lower'): boolean {
  if (kind === 'money' && better === 'lower' && best === 0n) return true;
  const end = max ?? (kind === 'score' ? 1 : kind === 'rank' ? 100 : null);
  const scaled = ['number', 'score', 'rank', 'money'].includes(kind) && end !== null && min < end;
  return scaled && best === exact(better === 'higher' ? end : min);
}

/**
 * The indices of the values that tie with the best. Empty where the row has no better direction or fewer than two figures, or where a text
 * may be better than the best.
 */
export function leadersOf(values: readonly Value[], row: Criterion): readonly number[] {
  const better = row.better ?? (row.kind === 'score' || row.kind === 'rank' ? 'higher' : undefined);
  if (!better || row.kind === 'text' || row.kind === 'link') return [];
  const figures = values.map((value) => figureOf(value, row.kind));
  const known = figures.filter((figure) => figure !== null);
  if (known.length < 2) return [];
  const ahead = (a: Figure, b: Figure): boolean => (better === 'higher' ? a.point > b.point : a.point < b.point);
  const best = known.filter((figure) => !known.some((other) => ahead(other, figure)));
  if (values.some((value, i) => !figures[i] && isText(value)) && !best.some(({ point }) => isUnbeatable(point, row, better)))
    return [];
  const tolerance = exact(row.tolerance ?? 0);
  const apart = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);
  const level = (a: Figure, b: Figure): boolean => (a.low <= b.high && b.low <= a.high) || apart(a.point, b.point) <= tolerance;
  return [...figures.keys()].filter((i) => {
    const figure = figures[i];
    return figure && best.some((top) => level(figure, top));
  });
}

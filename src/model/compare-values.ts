import { type Criterion, directionOf, isNumeric } from './criterion.js';
import { parseDate } from './date.js';
import { aligned, quotient } from './decimal.js';
import type { Answer, Scalar } from './tool.js';

/** What a cell weighs: a point, and the interval that it may lie in. */
export interface Weight {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/** A text as it reads: texts that differ in white space, composition or invisible characters alone are equal. */
export const textKey = (text: string): string => {
  // Most texts: nothing to fold.
  if (/^(?:[!-~]+ )*[!-~]+$/.test(text)) return text;
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
};

function pointOf(value: Scalar, criterion: Criterion, partial: boolean): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? (partial ? 0.5 : 1) : 0;
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'string' && criterion.kind === 'date') return parseDate(value)?.time ?? null;
  return null;
}

/** The middle as a reader finds it: that of 0.6 and 0.7 is 0.65, which half the sum of the doubles is not. */
function middle(from: number, to: number): number {
  const { counts, scale } = aligned([from, to]);
  const [a = 0n, b = 0n] = counts;
  return quotient(a + b, 2n * 10n ** BigInt(scale));
}

/** What the answer weighs in this row, or `null` where it cannot be compared. */
export function weigh(answer: Answer | undefined, criterion: Criterion): Weight | null {
  if (!answer || answer.status === 'unknown' || answer.status === 'not-applicable') return null;
  const [from, to] = (isNumeric(criterion.kind) && answer.range) || [];
  const point = pointOf(answer.value, criterion, answer.status === 'partial') ?? null;
  if (from !== undefined && to !== undefined) {
    if (typeof answer.value === 'string') return null;
    const low = Math.min(from, to, point ?? from);
    const high = Math.max(from, to, point ?? from);
    // The middle of the smallest numbers is rounded out of its range.
    return { point: point ?? Math.min(high, Math.max(low, middle(from, to))), low, high };
  }
  if (point === null) return null;
  // A date given by its year may be any day of it.
  const end = criterion.kind === 'date' && typeof answer.value === 'string' ? parseDate(answer.value)?.end : undefined;
  return { point, low: point, high: end ?? point };
}

/** Whether two numbers lie no further apart than the tolerance, counted in decimals as a reader would: 0.8 and 0.7 are 0.1 apart. */
export function within(a: number, b: number, tolerance: number): boolean {
  if (a === b) return true;
  if (!(tolerance > 0)) return false;
  const [x = 0n, y = 0n, t = 0n] = aligned([a, b, tolerance]).counts;
  return (x > y ? x - y : y - x) <= t;
}

/** Whether two weights are a tie: equal, within the tolerance, or with overlapping intervals. */
const tied = (a: Weight, b: Weight, tolerance: number): boolean =>
  (a.low <= b.high && b.low <= a.high) || within(a.point, b.point, tolerance);

/** Who stands where in one row. */
export interface Standing {
  /** The tools tied with the best value; empty where nothing can be compared. */
  readonly leaders: readonly number[];
  /** Those whose value could be compared. */
  readonly compared: readonly number[];
  /** Those that should have a figure and have none. Not-applicable is not missing. */
  readonly missing: readonly number[];
}

/** What each answer weighs, in step with them. */
export type Weights = readonly (Weight | null)[];

/**
 * Finds a row's leaders by index. A row without a direction, or with fewer than two comparable cells, has none.
 * @param weights what the answers weigh.
 */
export function standing(
  answers: readonly (Answer | undefined)[],
  criterion: Criterion,
  weights: Weights = answers.map((answer) => weigh(answer, criterion)),
): Standing | null {
  const direction = directionOf(criterion);
  if (!direction) return null;
  const sign = direction === 'higher' ? 1 : -1;
  const compared: number[] = [];
  const missing: number[] = [];
  for (let i = 0; i < weights.length; i += 1) {
    if (weights[i]) compared.push(i);
    else if (answers[i]?.status !== 'not-applicable') missing.push(i);
  }
  const leaders = compared.length < 2 ? [] : levelWithBest(weights, sign, criterion.tolerance);
  return { leaders, compared, missing };
}

/** Indices of those that tie with the best point. Several may have it, each with an interval of its own. @param sign 1 where higher is better, else -1. */
export function levelWithBest(weights: Weights, sign: 1 | -1, tolerance = 0): number[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const weight of weights) if (weight) best = Math.max(best, weight.point * sign);
  const tops = weights.filter((weight) => weight !== null && weight.point * sign === best);
  const level: number[] = [];
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i];
    if (weight && tops.some((top) => top && tied(weight, top, tolerance))) level.push(i);
  }
  return level;
}

/** Whether every pair of these weights is a tie; what weighs nothing ties with none. */
export function areTied(weights: Weights, tolerance = 0): boolean {
  const all: Weight[] = [];
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const weight of weights) {
    if (!weight) return false;
    low = Math.max(low, weight.low);
    high = Math.min(high, weight.high);
    if (low > high && !tolerance) return false;
    all.push(weight);
  }
  // Intervals that meet two by two have a point in common.
  return low <= high || all.every((a, i) => all.slice(0, i).every((b) => tied(a, b, tolerance)));
}

/** Whether every pair of these cells is a tie. */
export const allTied = (answers: readonly (Answer | undefined)[], criterion: Criterion): boolean =>
  areTied(
    answers.map((answer) => weigh(answer, criterion)),
    criterion.tolerance,
  );

import { answerOf } from '../answer-of.js';
import type { Interval } from '../compare/interval.js';
import { intervalOf } from '../compare/interval-of.js';
import { isStated } from '../compare/stated.js';
import { type Criterion, scaleOf } from '../criterion.js';
import { aligned } from '../decimal.js';
import type { Comparison } from '../joined.js';
import { isOpen } from '../kinds/open.js';
import { answerKey, UNKNOWN } from '../print/cell-key.js';
import { quotient } from '../quotient.js';
import type { Answer } from '../tool.js';
import type { Weights } from '../weights.js';

/** The cells of all criteria of kind score as integers, so that sums are exact, and the same in any order. */
export interface Tally {
  readonly criteria: readonly Criterion[];
  /** The weights in step with `criteria`; only their proportions mean anything. */
  readonly weights: readonly bigint[];
  /** The integer that stands for n = 1, the better end of a scale. */
  readonly unit: bigint;
  readonly tools: readonly Places[];
}

/**
 * Where a tool's answers are on the scales, from 0 at the worse end to `unit` at the better end. Each list is in step with the criteria;
 * `null` where the tool has no figure on the scale.
 */
interface Places {
  readonly id: string;
  /** The points that weighted scores are computed from. */
  readonly points: readonly (bigint | null)[];
  /**
   * The intervals within which answers tie with others, from `lows` to `highs`: those of their ranges, and at least half the tolerance of
   * the row to either side of the point.
   */
  readonly lows: readonly (bigint | null)[];
  readonly highs: readonly (bigint | null)[];
}

/**
 * Returns the weight of a scored criterion: the reader's, else the author's, else 1. Negative and infinite weights and NaN are passed over.
 */
export function weightOf(criterion: Criterion, weights?: Weights | null): number {
  const given = weights && Object.hasOwn(weights, criterion.id) ? weights[criterion.id] : undefined;
  return [given, criterion.weight].find((weight) => weight !== undefined && weight >= 0 && weight < Number.POSITIVE_INFINITY) ?? 1;
}

/** Returns the criteria of kind score that some tool answers. A criterion without any answer has no row, and weighs nothing. */
export const weighable = ({ tools, criteria }: Pick<Comparison, 'tools' | 'criteria'>): readonly Criterion[] =>
  criteria.filter(
    (criterion) => criterion.kind === 'score' && tools.some((tool) => answerKey(answerOf(tool, criterion), criterion) !== UNKNOWN),
  );

/** Where one answer is on its scale, in steps from the worse end. */
type Place = Readonly<Record<'point' | 'low' | 'high', bigint>>;

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/**
 * Returns where each answer is on the criterion's scale, in steps: from 0 at the worse end to `span` at the better end. `null` for an
 * answer without a figure on the scale.
 */
function steps(answers: readonly (Answer | undefined)[], criterion: Criterion): { places: (Place | null)[]; span: bigint } {
  const scale = scaleOf(criterion);
  if (!scale) return { places: answers.map(() => null), span: 1n };
  const [start, end] = scale;
  const weighed = answers.map((answer) => {
    // An answer that lies beyond all numbers, or may (an extreme, a range with an open end), has no place on a scale.
    const interval = isStated(answer) && !isOpen(answer) ? intervalOf(answer, criterion) : null;
    return interval && interval.point >= start && interval.point <= end ? interval : null;
  });
  const numbers = weighed.flatMap((weight) => (weight ? [weight.point, weight.low, weight.high] : [start, start, start]));
  const [bottom = 0n, top = 1n, tolerance = 0n, ...counts] = aligned([start, end, criterion.tolerance ?? 0, ...numbers]).counts;
  const span = 2n * (top - bottom);
  // A step is half a decimal unit of the numbers, so that half a tolerance is a whole number of steps: `tolerance`, not doubled.
  const fromWorseEnd = (count: bigint): bigint => 2n * (criterion.better === 'lower' ? top - count : count - bottom);
  const clamp = (place: bigint): bigint => most(0n, least(span, place));
  const places = weighed.map((weight, i): Place | null => {
    if (!weight) return null;
    const [point = 0n, one = point, other = point] = counts.slice(3 * i, 3 * i + 3).map(fromWorseEnd);
    return {
      point,
      low: clamp(least(point - tolerance, least(one, other))),
      high: clamp(most(point + tolerance, most(one, other))),
    };
  });
  return { places, span };
}

/**
 * The largest `unit` of a tally. Where the spans of the scales have no common multiple up to this, places are rounded down to whole units
 * of this size: to a double that is the same, and it is computed fast.
 */
const LARGEST_UNIT = 10n ** 200n;

/** Returns the greatest common divisor. */

const divisor = (a: bigint, b: bigint): bigint => (b ? divisor(b, a % b) : a);

/**
 * Turns all scored cells and weights into integers.
 * @param weights the reader's weights; `null` for the author's.
 */
export function tally(tools: Comparison['tools'], criteria: readonly Criterion[], weights?: Weights | null): Tally {
  const scored = criteria.filter(({ kind }) => kind === 'score');
  const columns = scored.map((criterion) =>
    steps(
      tools.map((tool) => answerOf(tool, criterion)),
      criterion,
    ),
  );
  const common = columns.reduce((all, { span }) => (all > LARGEST_UNIT ? all : (all / divisor(all, span)) * span), 1n);
  const unit = common > LARGEST_UNIT ? LARGEST_UNIT : common;
  return {
    criteria: scored,
    weights: aligned(scored.map((criterion) => weightOf(criterion, weights))).counts,
    unit,
    tools: tools.map(({ id }, t) => {
      const inUnits = (key: keyof Place): (bigint | null)[] =>
        columns.map(({ places, span }) => {
          const place = places[t];
          return place ? (place[key] * unit) / span : null;
        });
      return { id, points: inUnits('point'), lows: inUnits('low'), highs: inUnits('high') };
    }),
  };
}

/** Returns the sum of all weights, Σ w. */
export const totalOf = (weights: readonly bigint[]): bigint => weights.reduce((sum, weight) => sum + weight, 0n);

/** Returns Σ w·n of a tool in units, and for how many criteria with w above zero the tool has no figure (`gaps`). */
export function sumOf(units: readonly (bigint | null)[], weights: readonly bigint[]): { sum: bigint; gaps: number } {
  let sum = 0n;
  let gaps = 0;
  weights.forEach((weight, i) => {
    if (!weight) return;
    const n = units[i] ?? null;
    if (n === null) gaps += 1;
    else sum += weight * n;
  });
  return { sum, gaps };
}

/** Returns the weighted scores of a tally by tool ID, 0 to 100; `null` for a tool without a figure for a criterion with w above zero. */
export function scoresOf({ tools, weights, unit }: Tally): ReadonlyMap<string, Interval | null> {
  const total = totalOf(weights);
  const out = (units: readonly (bigint | null)[]): number => quotient(100n * sumOf(units, weights).sum, unit * total);
  return new Map(
    tools.map(({ id, points, lows, highs }) => {
      if (!total || sumOf(points, weights).gaps) return [id, null];
      return [id, { point: out(points), low: out(lows), high: out(highs) }];
    }),
  );
}

/**
 * Returns the weighted score of each tool by ID, 0 to 100: `100 × Σ w·n / Σ w` over the criteria of kind score. A tool without a figure for
 * a criterion with w above zero has no score (`null`) and is not ordered; without any weight above zero no tool has a score. The ends of
 * the intervals, from ranges and tolerances, are weighted in the same way: tools that tie in a row also tie by a score made of that row
 * alone.
 * @param weights the reader's weights; `null` for the author's.
 */
export const weightedScores = (
  tools: Comparison['tools'],
  criteria: readonly Criterion[],
  weights?: Weights | null,
): ReadonlyMap<string, Interval | null> => scoresOf(tally(tools, criteria, weights));

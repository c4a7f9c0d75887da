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

/** The scored cells as whole numbers, so that sums are exact, and the same in any order. */
export interface Tally {
  readonly criteria: readonly Criterion[];
  /** In step with `criteria`; only their proportions mean anything. */
  readonly weights: readonly bigint[];
  /** How many units make n = 1. */
  readonly unit: bigint;
  readonly tools: readonly Places[];
}

/** Where a tool's answers lie on their scales, the better end up; each list in step with the criteria, `null` where there is no figure on the scale. */
interface Places {
  readonly id: string;
  /** What is weighed. */
  readonly points: readonly (bigint | null)[];
  /** From where to where it is level with others: by its range, or by half the tolerance of its row on either side. */
  readonly lows: readonly (bigint | null)[];
  readonly highs: readonly (bigint | null)[];
}

/** What a scored criterion counts for: the reader's weight, else its own, else 1. What is no weight is passed over. */
export function weightOf(criterion: Criterion, weights?: Weights | null): number {
  const given = weights && Object.hasOwn(weights, criterion.id) ? weights[criterion.id] : undefined;
  return [given, criterion.weight].find((weight) => weight !== undefined && weight >= 0 && weight < Number.POSITIVE_INFINITY) ?? 1;
}

/** The criteria of kind score that some tool answers: one that none does has no row, and weighs nothing. */
export const weighable = ({ tools, criteria }: Pick<Comparison, 'tools' | 'criteria'>): readonly Criterion[] =>
  criteria.filter(
    (criterion) => criterion.kind === 'score' && tools.some((tool) => answerKey(answerOf(tool, criterion), criterion) !== UNKNOWN),
  );

/** One answer on its scale, in steps. */
type Place = Readonly<Record<'point' | 'low' | 'high', bigint>>;

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** How far up the scale each answer lies, the better end up, in steps of which the whole scale has `span`. */
function steps(answers: readonly (Answer | undefined)[], criterion: Criterion): { places: (Place | null)[]; span: bigint } {
  const scale = scaleOf(criterion);
  if (!scale) return { places: answers.map(() => null), span: 1n };
  const [start, end] = scale;
  const weighed = answers.map((answer) => {
    // What stands beyond all numbers, or may, has no place on a scale.
    const interval = isStated(answer) && !isOpen(answer) ? intervalOf(answer, criterion) : null;
    return interval && interval.point >= start && interval.point <= end ? interval : null;
  });
  const numbers = weighed.flatMap((weight) => (weight ? [weight.point, weight.low, weight.high] : [start, start, start]));
  const [bottom = 0n, top = 1n, tolerance = 0n, ...counts] = aligned([start, end, criterion.tolerance ?? 0, ...numbers]).counts;
  const span = 2n * (top - bottom);
  // In half steps, as half a tolerance may be one.
  const up = (count: bigint): bigint => 2n * (criterion.better === 'lower' ? top - count : count - bottom);
  const held = (place: bigint): bigint => most(0n, least(span, place));
  const places = weighed.map((weight, i): Place | null => {
    if (!weight) return null;
    const [point = 0n, one = point, other = point] = counts.slice(3 * i, 3 * i + 3).map(up);
    return {
      point,
      low: held(least(point - tolerance, least(one, other))),
      high: held(most(point + tolerance, most(one, other))),
    };
  });
  return { places, span };
}

/** Scales that divide into no common step of this many are measured in it: all the same to a double, and soon done. */
const LARGEST = 10n ** 200n;

const divisor = (a: bigint, b: bigint): bigint => (b ? divisor(b, a % b) : a);

/** Brings every scored cell and every weight to whole numbers. */
export function tally(tools: Comparison['tools'], criteria: readonly Criterion[], weights?: Weights | null): Tally {
  const scored = criteria.filter(({ kind }) => kind === 'score');
  const columns = scored.map((criterion) =>
    steps(
      tools.map((tool) => answerOf(tool, criterion)),
      criterion,
    ),
  );
  const common = columns.reduce((all, { span }) => (all > LARGEST ? all : (all / divisor(all, span)) * span), 1n);
  const unit = common > LARGEST ? LARGEST : common;
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

/** Σ w. */
export const totalOf = (weights: readonly bigint[]): bigint => weights.reduce((sum, weight) => sum + weight, 0n);

/** Σ w·n in units, and how many criteria with w above zero the tool misses. */
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

/** The scores of what was tallied, 0 to 100; none for a tool that misses what counts. */
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
 * Weighted score of each tool, 0 to 100: 100 × Σ w·n / Σ w over the criteria of kind score. A tool that misses one with w above zero
 * has none and is not ordered; without any weight above zero none has. Ranges and tolerances go in with their weights too: what a row
 * calls a tie, a score made of that row alone calls one.
 */
export const weightedScores = (
  tools: Comparison['tools'],
  criteria: readonly Criterion[],
  weights?: Weights | null,
): ReadonlyMap<string, Interval | null> => scoresOf(tally(tools, criteria, weights));

import { type Criterion, scaleOf } from './criterion.js';
import { aligned, quotient } from './decimal.js';
import { answerKey } from './format.js';
import { answerOf, type Comparison } from './joined.js';
import type { Answer } from './tool.js';

/** The row of the weighted score. The ID is none that data can have. */
export const WEIGHTED = '~weighted';

/** Weights by criterion ID that stand for the criteria's own. */
export type Weights = Readonly<Record<string, number>>;

/** The scored cells as whole numbers, so that sums are exact, and the same in any order. */
export interface Tally {
  readonly criteria: readonly Criterion[];
  /** In step with `criteria`; only their proportions mean anything. */
  readonly weights: readonly bigint[];
  /** How many units make n = 1. */
  readonly unit: bigint;
  /** `units` in step with `criteria`; `null` where the tool has no figure on the scale. */
  readonly tools: readonly { readonly id: string; readonly units: readonly (bigint | null)[] }[];
}

/** What a scored criterion counts for: the reader's weight, else its own, else 1. What is no weight is passed over. */
export function weightOf(criterion: Criterion, weights?: Weights | null): number {
  const given = weights && Object.hasOwn(weights, criterion.id) ? weights[criterion.id] : undefined;
  return [given, criterion.weight].find((weight) => weight !== undefined && weight >= 0 && weight < Number.POSITIVE_INFINITY) ?? 1;
}

/** The criteria of kind score that some tool answers: one that none does has no row, and weighs nothing. */
export const weighable = ({ tools, criteria }: Pick<Comparison, 'tools' | 'criteria'>): readonly Criterion[] =>
  criteria.filter(
    (criterion) =>
      criterion.kind === 'score' && tools.some((tool) => answerKey(answerOf(tool, criterion), criterion) !== 'unknown'),
  );

/** How far up the scale each answer lies, the better end up, in steps of which the whole scale has `span`. */
function steps(answers: readonly (Answer | undefined)[], criterion: Criterion): { counts: (bigint | null)[]; span: bigint } {
  const scale = scaleOf(criterion);
  if (!scale) return { counts: answers.map(() => null), span: 1n };
  const [start, end] = scale;
  const values = answers.map((answer) => {
    const stated = answer?.status === 'known' || answer?.status === 'partial';
    return stated && typeof answer.value === 'number' && answer.value >= start && answer.value <= end ? answer.value : null;
  });
  const [low = 0n, high = 1n, ...points] = aligned([start, end, ...values.map((value) => value ?? start)]).counts;
  const lower = criterion.better === 'lower';
  const counts = points.map((point, i) => (values[i] === null ? null : lower ? high - point : point - low));
  return { counts, span: high - low };
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
    tools: tools.map(({ id }, t) => ({
      id,
      units: columns.map(({ counts, span }) => {
        const count = counts[t] ?? null;
        return count === null ? null : (count * unit) / span;
      }),
    })),
  };
}

/** Σ w. */
export const totalOf = (weights: readonly bigint[]): bigint => weights.reduce((sum, weight) => sum + weight, 0n);

/** Σ w·n in units, and how many criteria with w above zero the tool misses. */
export function sumOf(units: readonly (bigint | null)[], weights: readonly bigint[]): { sum: bigint; gaps: number } {
  let sum = 0n;
  let gaps = 0;
  for (const [i, weight] of weights.entries()) {
    if (!weight) continue;
    const n = units[i] ?? null;
    if (n === null) gaps += 1;
    else sum += weight * n;
  }
  return { sum, gaps };
}

/** The scores of what was tallied. */
export function scoresOf({ tools, weights, unit }: Tally): ReadonlyMap<string, number | null> {
  const total = totalOf(weights);
  return new Map(
    tools.map(({ id, units }) => {
      const { sum, gaps } = sumOf(units, weights);
      return [id, total && !gaps ? quotient(100n * sum, unit * total) : null];
    }),
  );
}

/**
 * Weighted score of each tool, 0 to 100: 100 × Σ w·n / Σ w over the criteria of kind score. A tool that misses one with w above zero
 * has none and is not ordered; without any weight above zero none has.
 */
export const weightedScores = (
  tools: Comparison['tools'],
  criteria: readonly Criterion[],
  weights?: Weights | null,
): ReadonlyMap<string, number | null> => scoresOf(tally(tools, criteria, weights));

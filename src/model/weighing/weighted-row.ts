import type { Interval } from '../compare/interval.js';
import type { Criterion } from '../criterion.js';
import { guarded } from '../guarded.js';
import type { Comparison } from '../joined.js';
import { makeRow, type Row, type RowOptions } from '../rows.js';
import type { Answer } from '../tool.js';
import { WEIGHTED, type Weights } from '../weights.js';
import type { WeighingWords } from '../words.js';
import { roundedTo } from './rounded.js';
import { weighable, weightedScores } from './tally.js';

/** The fewest decimals that weighted scores are rounded to, and the most: a double has no more to tell. */
const FEWEST = 2;
const MOST = 20;

/**
 * Rounds scores to the fewest decimals, two or more, that keep unequal numbers unequal, 0 and 100 among them. The row is compared by the
 * rounded scores, which are those printed.
 */
function rounded(scores: readonly (Interval | null)[]): readonly (Interval | null)[] {
  const numbers = new Set([0, 100, ...scores.flatMap((score) => (score ? [score.point, score.low, score.high] : []))]);
  let places = FEWEST;
  while (places < MOST && new Set([...numbers].map((number) => roundedTo(number, places))).size < numbers.size) places += 1;
  const round = (number: number): number => roundedTo(number, places);
  return scores.map((score) => score && { point: round(score.point), low: round(score.low), high: round(score.high) });
}

/** The row of the weighted scores, and the scores themselves. */
export interface WeightedRow {
  /** `null` where no tool has a score. */
  readonly row: Row | null;
  /** The scores by tool ID, 0 to 100, not rounded; `null` for a tool without a score. */
  readonly scores: ReadonlyMap<string, Interval | null>;
}

/** Makes the row of the weighted scores, of kind rank. @param weights the reader's weights; `null` for the author's. */
export function weightedRow(
  comparison: Comparison,
  weights: Weights | null,
  options: RowOptions,
  { weightedScore }: WeighingWords,
): WeightedRow {
  const { tools } = comparison;
  const scores = weightedScores(tools, weighable(comparison), weights);
  const answers = rounded(tools.map(({ id }) => scores.get(id) ?? null)).map((score): Answer => {
    if (!score) return guarded({ value: null, status: 'unknown', unverified: false });
    const { point, low, high } = score;
    return guarded({ value: point, status: 'known', unverified: false, ...(low < high && { range: [low, high] }) });
  });
  const criterion: Criterion = guarded({ id: WEIGHTED, label: weightedScore, kind: 'rank' });
  return { row: makeRow(tools, criterion, options, undefined, answers), scores };
}

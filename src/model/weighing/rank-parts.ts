import { answerOf } from '../answer-of.js';
import { isStated } from '../compare/stated.js';
import { type Criterion, scaleOf } from '../criterion.js';
import { aligned } from '../decimal.js';
import type { Comparison } from '../joined.js';
import { figuresIn } from '../print/print-row.js';
import { quotient } from '../quotient.js';
import { rounded } from './rounded.js';
import { sumOf, tally, totalOf, weightOf } from './tally.js';

/** One scored criterion in a rank. */
export interface RankPart {
  readonly criterion: Criterion;
  readonly weight: number;
  /** Of all weights, 0 to 1. */
  readonly share: number;
  /** n: 0 worst to 1 best; `null` where the tool has no figure on the scale. */
  readonly fraction: number | null;
}

/** What a rank is made of. */
export interface RankParts {
  readonly parts: readonly RankPart[];
  /** On the rank's scale; `null` where a part that counts is missing. */
  readonly sum: number | null;
  /** The sum with two decimals more than the printed figure has, for where the two differ. */
  readonly rounded: number | null;
  /** Whether the sum, rounded to the decimals of the printed figure, is that figure. `false` without a sum or a figure. */
  readonly adds: boolean;
  /** The decimals of the printed figure: where it adds up the sum is printed with these. 0 without a figure. */
  readonly decimals: number;
}

/**
 * The parts of a tool's rank by the author's own weights, or `null` where there is no rank, none of its parts has a weight of its own, or none
 * counts.
 * @param row the tools whose ranks are printed beside it: they decide how many decimals its figure has.
 */
export function rankParts(
  tool: Comparison['tools'][number],
  criteria: readonly Criterion[],
  row: Comparison['tools'] = [tool],
): RankParts | null {
  const rank = criteria.find(({ kind }) => kind === 'rank');
  const { criteria: scored, weights, unit, tools } = tally([tool], criteria);
  const [counted] = tools;
  const total = totalOf(weights);
  if (!rank || !counted || !total || scored.every(({ weight }) => weight === undefined)) return null;

  const parts = scored.map((criterion, i): RankPart => {
    const n = counted.points[i] ?? null;
    return {
      criterion,
      weight: weightOf(criterion),
      share: quotient(weights[i] ?? 0n, total),
      fraction: n === null ? null : quotient(n, unit),
    };
  });

  const answer = answerOf(tool, rank);
  const value = isStated(answer) && typeof answer.value === 'number' && !answer.extreme ? answer.value : null;
  const figures = figuresIn(
    row.map((one) => answerOf(one, rank)),
    rank,
    'en',
  );
  const figure = value === null || !figures ? null : figures.shown(value);
  const decimals = value === null || !figures ? 0 : figures.decimals(value);

  const scale = scaleOf(rank);
  const { sum: units, gaps } = sumOf(counted.points, weights);
  if (!scale || gaps) return { parts, sum: null, rounded: null, adds: false, decimals };
  const whole = unit * total;
  const { counts, scale: places } = aligned([...scale, figure ?? 0]);
  const [start = 0n, end = 0n, target = 0n] = counts;
  // All as counts of 10^-places, over `whole`.
  const sum = start * whole + (end - start) * (rank.better === 'lower' ? whole - units : units);
  const one = 10n ** BigInt(places);
  const grid = 10n ** BigInt(decimals);
  const exact = quotient(sum, whole * one);
  // A figure worked out elsewhere may be the sum as a double, printed without its last digits.
  const adds = figure !== null && (value === exact || rounded(sum * grid, whole * one) * one === target * grid);
  const finer = grid * 100n;
  return {
    parts,
    sum: exact,
    rounded: quotient(rounded(sum * finer, whole * one), finer),
    adds,
    decimals,
  };
}

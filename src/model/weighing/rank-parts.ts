import { answerOf } from '../answer-of.js';
import { isStated } from '../compare/stated.js';
import { type Criterion, scaleOf } from '../criterion.js';
import { aligned } from '../decimal.js';
import type { Comparison } from '../joined.js';
import { figuresIn } from '../print/print-row.js';
import { quotient } from '../quotient.js';
import { rounded } from './rounded.js';
import { sumOf, tally, totalOf, weightOf } from './tally.js';

/** One criterion of kind score as a part of a rank. */
export interface RankPart {
  readonly criterion: Criterion;
  /** The author's weight, else 1. */
  readonly weight: number;
  /** The weight divided by the sum of all weights, 0 to 1. */
  readonly share: number;
  /** n: where the tool's figure is on the criterion's scale, 0 worst to 1 best; `null` where the tool has no figure on the scale. */
  readonly fraction: number | null;
}

/** The parts of one tool's rank, and whether these add up to the printed rank. */
export interface RankParts {
  readonly parts: readonly RankPart[];
  /**
   * The sum of the parts on the rank's scale: `start + (end - start) × Σ w·n / Σ w`, or with `1 - Σ w·n / Σ w` for a rank of which lower is
   * better. `null` where the tool has no figure for a part with a weight above 0, and where the rank has no scale.
   */
  readonly sum: number | null;
  /** `sum` rounded to two decimals more than the printed rank has, for print where the two differ; `null` without a sum. */
  readonly rounded: number | null;
  /** Whether `sum`, rounded to the decimals of the printed rank, equals the printed rank. `false` without a sum or a printed figure. */
  readonly adds: boolean;
  /** The decimals of the printed rank, with which `sum` is printed where it adds up. 0 where no figure is printed. */
  readonly decimals: number;
}

/**
 * Returns the parts of a tool's rank by the author's weights; `null` where no criterion is a rank, no part has a weight of its own, or all
 * weights are 0.
 * @param shownTools the tools whose ranks are printed in one row with the tool's: these decide with how many decimals its rank is printed.
 */
export function rankParts(
  tool: Comparison['tools'][number],
  criteria: readonly Criterion[],
  shownTools: Comparison['tools'] = [tool],
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
    shownTools.map((one) => answerOf(one, rank)),
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
  // `start`, `end` and `target` count units of 10^-places. `sum` counts the same, multiplied by `whole`.
  const sum = start * whole + (end - start) * (rank.better === 'lower' ? whole - units : units);
  const unitOfPlaces = 10n ** BigInt(places);
  const roundingUnit = 10n ** BigInt(decimals);
  const exact = quotient(sum, whole * unitOfPlaces);
  // A rank computed elsewhere may be the double nearest to the sum, of which the last digits are not printed: such a rank adds up, too.
  const adds =
    figure !== null &&
    (value === exact || rounded(sum * roundingUnit, whole * unitOfPlaces) * unitOfPlaces === target * roundingUnit);
  const finerUnit = roundingUnit * 100n;
  return {
    parts,
    sum: exact,
    rounded: quotient(rounded(sum * finerUnit, whole * unitOfPlaces), finerUnit),
    adds,
    decimals,
  };
}

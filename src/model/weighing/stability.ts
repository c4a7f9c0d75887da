import { tiedWithBest } from '../compare/ties.js';
import type { Criterion } from '../criterion.js';
import type { Comparison } from '../joined.js';
import { quotient } from '../quotient.js';
import type { Weights } from '../weights.js';
import { rounded } from './rounded.js';
import { scoresOf, sumOf, type Tally, tally, totalOf } from './tally.js';

/** A share of all weights as the exact fraction `n / d`; `d` is above zero. */
export interface Share {
  readonly n: bigint;
  readonly d: bigint;
}

/** A share in per cent, and with how many decimals it must be printed: with fewer the sentence around it may be untrue. */
export interface PrintedShare {
  readonly percent: number;
  readonly decimals: number;
}

/**
 * The share of one criterion at which the leader leads no more, as that share grows or shrinks and the other weights keep their
 * proportions.
 */
export interface Turn {
  readonly criterion: Criterion;
  readonly direction: 'more' | 'less';
  /** 0 to 1. At this share the leader is caught up with; from the present share up to this one it leads. */
  readonly share: number;
  /**
   * ID of the tool that catches up; `null` where the leader has no figure for the criterion, so that it is not ordered once that counts.
   */
  readonly rival: string | null;
  /** The share for a sentence; `null` where no figure of up to 13 decimals lies between the present share and this one. */
  readonly printed: PrintedShare | null;
}

/** How firmly the leader leads. */
export type Stability =
  /** Fewer than two tools have a score. */
  | { readonly kind: 'none' }
  /** These tools (IDs) have the best score, or may have it: ranges and tolerances count. */
  | { readonly kind: 'tied'; readonly tools: readonly string[] }
  /** No change of a single weight takes the lead away. */
  | { readonly kind: 'always'; readonly leader: string }
  /**
   * The smallest change of a single weight that takes the lead away. `current` is the present share of its criterion, 0 to 1; `opposite` is
   * the turn of the same criterion in the other direction, so that a sentence with both turns is true of every share of that criterion.
   */
  | ({ readonly kind: 'unless'; readonly leader: string; readonly current: number; readonly opposite: Turn | null } & Turn);

/** The most decimals of a printed share. */
const MOST_DECIMALS = 13;

/**
 * Returns P of 'stays ahead unless X counts for more (less) than P %'. The sentence must be true of every share from the current one to P
 * itself, so P is the last whole per cent before the turn. P has decimals where no whole per cent lies between the current share as printed
 * and the turn; `null` where no figure of 13 decimals does.
 */
export function printedShare(current: Share, turn: Share, direction: Turn['direction']): PrintedShare | null {
  // The turn is the current share, which is 0 or 1: the leader drops out with any change of it.
  if (current.n * turn.d === turn.n * current.d) return { percent: quotient(100n * turn.n, turn.d), decimals: 0 };
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const grid = 10n ** BigInt(decimals);
    const now = rounded(100n * grid * current.n, current.d);
    const at = 100n * grid * turn.n;
    const steps = direction === 'more' ? (at - 1n) / turn.d : at / turn.d + 1n;
    if (direction === 'more' ? steps > now : steps < now) return { percent: quotient(steps, grid), decimals };
  }
  return null;
}

/** A turn with its share as an exact fraction. */
interface Point extends Pick<Turn, 'direction' | 'rival'> {
  readonly at: Share;
}

/** Compares two shares: -1 where `a` is smaller, 1 where `b` is, 0 where they are equal. */
const order = (a: Share, b: Share): number => {
  const apart = a.n * b.d - b.n * a.d;
  return apart < 0n ? -1 : apart > 0n ? 1 : 0;
};

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Returns the lower ends for the leader, the upper ends for a rival: a lead is sure where the lowest score is above the rival's highest.
 */
const cautiousEnds = ({ lows, highs }: Tally['tools'][number], leads: boolean): readonly (bigint | null)[] =>
  leads ? lows : highs;

/** A tool's score as a straight line over one criterion's share, by its two ends; `null` for an end for which figures are missing. */
interface Line {
  readonly id: string;
  /** n of the criterion in units: the score at a share of 1, where nothing else counts. */
  readonly own: bigint | null;
  /** Σ w·n of the other criteria in units: the score at a share of 0, times the other weights. */
  readonly others: bigint | null;
}

const NOTHING: Share = { n: 0n, d: 1n };
const ALL: Share = { n: 1n, d: 1n };

const shareOf = (n: bigint, d: bigint): Share => (d < 0n ? { n: -n, d: -d } : { n, d });

/** Splits a tool's Σ w·n: n of one criterion (`own`, of weight `weight`), and Σ w·n of the others. */
function lineOf(id: string, own: bigint | null, weight: bigint, { sum, gaps }: ReturnType<typeof sumOf>): Line {
  const missing = gaps - (weight && own === null ? 1 : 0);
  return { id, own, others: missing ? null : sum - weight * (own ?? 0n) };
}

/**
 * Returns the points where one rival catches up with the leader. The lead is a straight line over the criterion's share: `before` at a
 * share of 0, `after` at a share of 1, and above zero at the present share. The lead is zero at the share `before / (before - after)`.
 * @param rest the sum of the other criteria's weights. n is multiplied by it, because Σ w·n of the others is not divided by it.
 */
function caughtUp(lead: Line, rival: Line, rest: bigint): Point[] {
  const before = lead.others === null || rival.others === null ? null : lead.others - rival.others;
  const after = lead.own === null || rival.own === null ? null : rest * (lead.own - rival.own);
  const zero = before === null || after === null ? null : shareOf(before, before - after);
  const points: Point[] = [];
  // A rival without a figure for some other criterion is ordered only at a share of 1. Where one of the two tools has no figure for this
  // criterion, both are ordered only at a share of 0.
  if (after !== null && after <= 0n) points.push({ direction: 'more', rival: rival.id, at: zero ?? ALL });
  if (before !== null && before <= 0n) points.push({ direction: 'less', rival: rival.id, at: zero ?? NOTHING });
  return points;
}

/**
 * Returns the first points where the leader is caught up with: as the share of a criterion grows, and as it shrinks.
 * @param c the criterion's index in the tally.
 * @param leader the leader's index in the tally.
 * @param sums Σ w·n of each tool, by the ends that `endsFor` returns.
 */
function pointsOf(c: number, leader: number, { tools, weights }: Tally, sums: readonly ReturnType<typeof sumOf>[]): Point[] {
  const weight = weights[c] ?? 0n;
  const rest = totalOf(weights) - weight;
  // Nothing but this criterion counts. Its share shrinks only as that of another criterion grows, whose own points are no farther.
  if (!rest) return [];
  const lines = tools.map((tool, t) =>
    lineOf(tool.id, cautiousEnds(tool, t === leader)[c] ?? null, weight, sums[t] ?? { sum: 0n, gaps: 0 }),
  );
  const lead = lines[leader];
  if (!lead || lead.others === null) return [];
  const points = lines.flatMap((line) => (line === lead ? [] : caughtUp(lead, line, rest)));
  // A leader without a figure for the criterion is not ordered once the criterion counts.
  if (lead.own === null) points.push({ direction: 'more', rival: null, at: NOTHING });
  const first = (direction: Turn['direction'], sign: 1 | -1): Point[] =>
    points
      .filter((point) => point.direction === direction)
      .sort((a, b) => order(a.at, b.at) * sign || byId(a.rival ?? '', b.rival ?? ''))
      .slice(0, 1);
  return [...first('more', 1), ...first('less', -1)];
}

/**
 * Finds how firmly the leader leads: the smallest change of one criterion's share, with the other weights in their proportions, that takes
 * the lead away. Scores and the ends of their intervals are linear in the share, so the turns are exact. Of equally near turns the first is
 * returned by direction ('more' before 'less'), criterion ID and tool ID, so that the order of tools and criteria changes nothing.
 * @param weights the reader's weights; `null` for the author's.
 */
export function stability(tools: Comparison['tools'], criteria: readonly Criterion[], weights?: Weights | null): Stability {
  const counted = tally(tools, criteria, weights);
  const scores = [...scoresOf(counted)].flatMap(([id, score]) => (score ? [{ id, score }] : []));
  if (scores.length < 2) return { kind: 'none' };
  const tiedIndices = tiedWithBest(
    scores.map(({ score }) => score),
    Math.max(...scores.map(({ score }) => score.point)),
  );
  const [first, ...tied] = tiedIndices.flatMap((i) => scores[i]?.id ?? []);
  if (first === undefined) return { kind: 'none' };
  if (tied.length) return { kind: 'tied', tools: [first, ...tied] };

  const leader = counted.tools.findIndex(({ id }) => id === first);
  const total = totalOf(counted.weights);
  const sums = counted.tools.map((tool, t) => sumOf(cautiousEnds(tool, t === leader), counted.weights));
  const turns = counted.criteria.flatMap((criterion, c) => {
    const current: Share = { n: counted.weights[c] ?? 0n, d: total };
    return pointsOf(c, leader, counted, sums).map(({ at, direction, rival }) => {
      const apart = at.n * current.d - current.n * at.d;
      const turn: Turn = {
        criterion,
        direction,
        share: quotient(at.n, at.d),
        rival,
        printed: printedShare(current, at, direction),
      };
      return { turn, current: quotient(current.n, current.d), far: { n: apart < 0n ? -apart : apart, d: at.d * current.d } };
    });
  });
  const [nearest] = turns.toSorted(
    (a, b) => order(a.far, b.far) || byId(b.turn.direction, a.turn.direction) || byId(a.turn.criterion.id, b.turn.criterion.id),
  );
  if (!nearest) return { kind: 'always', leader: first };
  const { turn, current } = nearest;
  const opposite = turns.find((other) => other.turn.criterion === turn.criterion && other !== nearest)?.turn ?? null;
  return { kind: 'unless', leader: first, current, opposite, ...turn };
}

import { tiedWithBest } from '../compare/ties.js';
import type { Criterion } from '../criterion.js';
import type { Comparison } from '../joined.js';
import { quotient } from '../quotient.js';
import type { Weights } from '../weights.js';
import { rounded } from './rounded.js';
import { scoresOf, sumOf, type Tally, tally, totalOf } from './tally.js';

/** A share of all weights, exactly: `n / d`, `d` above zero. */
export interface Share {
  readonly n: bigint;
  readonly d: bigint;
}

/** A share as it is printed: all its decimals are needed. */
export interface PrintedShare {
  readonly percent: number;
  readonly decimals: number;
}

/** Where the leader stops being alone at the top while one criterion's share grows or shrinks and the others keep their proportions. */
export interface Turn {
  readonly criterion: Criterion;
  readonly direction: 'more' | 'less';
  /** 0 to 1. Here the leader is caught up with; short of it it leads. */
  readonly share: number;
  /** Who catches up; `null` where the leader has no figure for what would then count, and is not ordered. */
  readonly rival: string | null;
  /** For the sentence; `null` where no figure of 13 decimals stands between the present share and this one. */
  readonly printed: PrintedShare | null;
}

/** How firmly the leader leads. */
export type Stability =
  /** Fewer than two tools are ordered. */
  | { readonly kind: 'none' }
  /** The best score is shared, or may be: ranges and tolerances count. */
  | { readonly kind: 'tied'; readonly tools: readonly string[] }
  /** No change of one weight alone takes the lead away. */
  | { readonly kind: 'always'; readonly leader: string }
  /** The smallest change that does; `opposite` is the same criterion's other end, for a sentence that is true of its every share. */
  | ({ readonly kind: 'unless'; readonly leader: string; readonly current: number; readonly opposite: Turn | null } & Turn);

const MOST_DECIMALS = 13;

/**
 * The whole per cent for 'stays ahead unless X counts for more (less) than P %': true of every share from the current one to P itself. More
 * decimals where a whole one would be the current share as printed, or beyond the turn.
 */
export function printedShare(current: Share, turn: Share, direction: Turn['direction']): PrintedShare | null {
  // The leader drops out at once: only a share of nothing, or of all, keeps it.
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

/** A turn before it is written out. */
interface Point extends Pick<Turn, 'direction' | 'rival'> {
  readonly at: Share;
}

/** Below zero where `a` is the smaller one. */
const order = (a: Share, b: Share): number => {
  const apart = a.n * b.d - b.n * a.d;
  return apart < 0n ? -1 : apart > 0n ? 1 : 0;
};

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The lead is sure where the leader's lowest is above every other's highest. */
const endsFor = ({ lows, highs }: Tally['tools'][number], leads: boolean): readonly (bigint | null)[] => (leads ? lows : highs);

/** What a tool's score is made of, seen from one criterion: `null` where figures are missing. */
interface Line {
  readonly id: string;
  /** n of the criterion: the score where only that counts. */
  readonly own: bigint | null;
  /** Σ w·n of the other criteria: the score where that criterion counts for nothing. */
  readonly others: bigint | null;
}

const NOTHING: Share = { n: 0n, d: 1n };
const ALL: Share = { n: 1n, d: 1n };

const shareOf = (n: bigint, d: bigint): Share => (d < 0n ? { n: -n, d: -d } : { n, d });

/** Parts a tool's Σ w·n into that of criterion `c` and that of the others. */
function lineOf(id: string, own: bigint | null, weight: bigint, { sum, gaps }: ReturnType<typeof sumOf>): Line {
  const missing = gaps - (weight && own === null ? 1 : 0);
  return { id, own, others: missing ? null : sum - weight * (own ?? 0n) };
}

/**
 * Where one rival catches up. The lead is a straight line over the criterion's share: `before` at a share of nothing, `after` at a share of
 * all, above zero at the present share. It is zero at `before / (before - after)`.
 * @param rest the weight of the other criteria, which brings n to the size of their sum.
 */
function caughtUp(lead: Line, rival: Line, rest: bigint): Point[] {
  const before = lead.others === null || rival.others === null ? null : lead.others - rival.others;
  const after = lead.own === null || rival.own === null ? null : rest * (lead.own - rival.own);
  const zero = before === null || after === null ? null : shareOf(before, before - after);
  const points: Point[] = [];
  // Where one of the two has no figure for the others, the rival is ordered only at a share of all; or, the other way, of nothing.
  if (after !== null && after <= 0n) points.push({ direction: 'more', rival: rival.id, at: zero ?? ALL });
  if (before !== null && before <= 0n) points.push({ direction: 'less', rival: rival.id, at: zero ?? NOTHING });
  return points;
}

/** Where the leader is first caught up with as the share of criterion `c` grows, and as it shrinks. */
function pointsOf(c: number, leader: number, { tools, weights }: Tally, sums: readonly ReturnType<typeof sumOf>[]): Point[] {
  const weight = weights[c] ?? 0n;
  const rest = totalOf(weights) - weight;
  // The only one that counts: what replaces a part of it is met no later when that one grows.
  if (!rest) return [];
  const lines = tools.map((tool, t) =>
    lineOf(tool.id, endsFor(tool, t === leader)[c] ?? null, weight, sums[t] ?? { sum: 0n, gaps: 0 }),
  );
  const lead = lines[leader];
  if (!lead || lead.others === null) return [];
  const points = lines.flatMap((line) => (line === lead ? [] : caughtUp(lead, line, rest)));
  // Without a figure the leader is not ordered once the criterion counts.
  if (lead.own === null) points.push({ direction: 'more', rival: null, at: NOTHING });
  const first = (direction: Turn['direction'], sign: 1 | -1): Point[] =>
    points
      .filter((point) => point.direction === direction)
      .sort((a, b) => order(a.at, b.at) * sign || byId(a.rival ?? '', b.rival ?? ''))
      .slice(0, 1);
  return [...first('more', 1), ...first('less', -1)];
}

/**
 * What a change of one criterion's share, the others keeping their proportions, would do to the leader. Scores and their ends are linear in
 * the share, so the turns are exact. The nearest one is told: of equals the one with more, then by criterion ID and tool ID, so that the
 * order of tools and criteria changes nothing.
 */
export function stability(tools: Comparison['tools'], criteria: readonly Criterion[], weights?: Weights | null): Stability {
  const counted = tally(tools, criteria, weights);
  const scores = [...scoresOf(counted)].flatMap(([id, score]) => (score ? [{ id, score }] : []));
  if (scores.length < 2) return { kind: 'none' };
  const level = tiedWithBest(
    scores.map(({ score }) => score),
    Math.max(...scores.map(({ score }) => score.point)),
  );
  const [first, ...tied] = level.flatMap((i) => scores[i]?.id ?? []);
  if (first === undefined) return { kind: 'none' };
  if (tied.length) return { kind: 'tied', tools: [first, ...tied] };

  const leader = counted.tools.findIndex(({ id }) => id === first);
  const total = totalOf(counted.weights);
  const sums = counted.tools.map((tool, t) => sumOf(endsFor(tool, t === leader), counted.weights));
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

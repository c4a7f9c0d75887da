import { byGroup, chooseCriteria } from './choice/criteria.js';
import { named } from './choice/named.js';
import { type Criterion, scaleOf } from './criterion.js';
import { type Comparison, isFailed } from './joined.js';
import type { Parts } from './parts.js';
import type { Problem } from './problem.js';
import { filterRows } from './row-filter.js';
import { makeRow, type Row, type RowOptions } from './rows.js';
import { type HoldClaims, judge } from './verdict/judge.js';
import type { ComparisonView, Rows } from './view.js';
import type { Weights } from './weights.js';
import type { Words } from './words.js';

/** What decides how the rows are made: a change of it makes them anew. */
export interface Arrangement {
  readonly words: Words;
  /** IDs of the rows to show, in this order; without them all. The others take no part in anything but the parts of a rank. */
  readonly criteria?: readonly string[] | null;
  /** A tool's ID or name: the others say how they differ from it. */
  readonly baseline?: string | null;
  /** The ID or name of the tool that the author recommends. */
  readonly pick?: string | null;
  /** A criterion's ID or label, of a row left out too: the tools are ordered by it, best first. */
  readonly sort?: string | null;
  /** Whether the reader may weigh the scored criteria: then a row shows the weighted score, and orders the tools. */
  readonly adjustable?: boolean;
  /** The reader's weights by criterion ID; `null` for the author's. */
  readonly weights?: Weights | null;
}

/** How a comparison is looked at. */
export interface Lens extends Arrangement {
  /** How many capabilities are written out for each tool. */
  readonly capabilities: number;
  readonly verdict: boolean;
  readonly rows?: Rows;
}

/** A comparison in the order shown, with all its rows. */
export interface Arranged {
  /** Its `criteria` are those of the rows chosen. */
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  /** The author's choice of rows leaves these out. */
  readonly leftOut: readonly Criterion[];
  /** ID of the tool that the others are held against. */
  readonly baseline: string | null;
  /** ID of the tool that the author recommends. */
  readonly pick: string | null;
  /** ID of the criterion that orders the tools. */
  readonly sort: string | null;
  /** What orders the tools: a criterion that may be left out, or the weighted score; `null` for the order given. */
  readonly orderedBy: Criterion | null;
  /** IDs of rows to show that nobody has. */
  readonly unknown: readonly string[];
  /** The rows of the criteria as they were made, for the next arrangement. */
  readonly made: Made;
}

/** Rows with the tools as they are given, and what they were made of: another order of the tools changes no cell. */
interface Made extends RowOptions, Pick<Comparison, 'tools'> {
  readonly rows: readonly Row[];
}

/** All rows, with the tools as they are given: those of the last time, also where others are chosen, or made of them where little changed. */
function makeRows({ tools, criteria }: Comparison, options: RowOptions, last: Made | undefined): Made {
  const { words, base, deltas } = options;
  const isSame = last?.tools === tools && last.words === words && last.base === base && last.deltas === deltas;
  const known = new Map(last?.rows.map((row) => [row.criterion, row]));
  const rows = criteria.flatMap((criterion) => {
    const before = known.get(criterion);
    return (isSame && before) || (makeRow(tools, criterion, options, before) ?? []);
  });
  return { ...options, tools, rows };
}

/**
 * Puts the tools in order and makes all rows.
 * @param parts what was asked for and is there: without `weighing` nothing is weighed, without `deltas` no differences are told, and
 * without `order` the tools stand as they are given.
 * @param last what was arranged before: rows of which little changed are made of it.
 */
export function arrange(comparison: Comparison, lens: Arrangement, parts: Parts = {}, last: Arranged | null = null): Arranged {
  const { words, adjustable, weights = null } = lens;
  const { order, deltas, weighing } = parts;
  const { chosen, leftOut, unknown } = chooseCriteria(comparison.criteria, lens.criteria);
  const given = { ...comparison, criteria: chosen };
  const { tools } = given;
  const held = named(tools, lens.baseline, 'name');
  const base = held && !isFailed(held) ? tools.indexOf(held) : -1;
  const options = { words, base, deltas };
  const made = makeRows(given, options, last?.made);
  const weighted = adjustable ? weighing?.weightedRow(given, weights, options) : null;
  // The weighted score is in no group: rows that are in none stand with it.
  const rows = byGroup([...(weighted?.row ? [weighted.row] : []), ...made.rows], ({ criterion }) => criterion.group);
  const arranged = {
    comparison: given,
    rows,
    leftOut,
    unknown,
    baseline: tools[base]?.id ?? null,
    pick: named(tools, lens.pick, 'name')?.id ?? null,
    sort: null,
    orderedBy: weighted?.row?.criterion ?? null,
    made,
  };
  return order?.inOrder(arranged, lens.sort, weighted?.scores, words.locale) ?? arranged;
}

/** Whether nothing is answered, so that there is no table: wrong unless capabilities are all that the tools have. */
export const isUnanswered = ({ rows, comparison: { tools } }: Arranged): boolean =>
  !rows.length && !tools.some((tool) => !isFailed(tool) && tool.capabilities?.total);

/** Attributes that name one thing. */
export const NAMING = ['baseline', 'pick', 'sort'] as const;

/** Whether the author may have to be told of an attribute that names what is not there, or of a value off its scale: what tells it looks closely. */
export const mayTell = (arranged: Arranged, lens: Arrangement): boolean =>
  arranged.unknown.length > 0 ||
  NAMING.some((attribute) => lens[attribute] && !arranged[attribute]) ||
  arranged.rows.some(
    ({ criterion, cells }) =>
      scaleOf(criterion) &&
      cells.some(({ value, fraction, span }) => (typeof value === 'number' && fraction === null) || span?.bar === null),
  );

/**
 * Makes the view of an arranged comparison: which rows are shown, and what can be said of them.
 * @param hold holds the author's claims against the cells; without it a verdict with claims is not shown.
 */
export function look(arranged: Arranged, lens: Lens, hold?: HoldClaims): { view: ComparisonView; problems: readonly Problem[] } {
  const { comparison, baseline, sort } = arranged;
  const { words, rows: shown = 'all' } = lens;
  const { rows, hiddenRows } = filterRows(arranged.rows, shown);
  const { verdict, problems } = lens.verdict ? judge(arranged, rows, shown, words, hold) : { verdict: null, problems: [] };
  const view: ComparisonView = {
    title: comparison.title ?? words.title(comparison.tools.map((tool) => tool.name)),
    description: comparison.description ?? null,
    asOf: comparison.asOf ?? null,
    shown,
    baseline,
    sort,
    tools: comparison.tools.map((tool) => {
      const held = isFailed(tool) ? null : tool.capabilities;
      return {
        id: tool.id,
        name: tool.name,
        problem: isFailed(tool) ? tool.problem : null,
        capabilities: { total: held?.total ?? 0, shown: Math.min(lens.capabilities, held?.items.length ?? 0) },
      };
    }),
    rows: rows.map(({ shown: row }) => row),
    hiddenRows,
    verdict,
  };
  return { view, problems };
}

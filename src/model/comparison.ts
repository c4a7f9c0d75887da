import { byGroup, chooseCriteria } from './choice/criteria.js';
import { named } from './choice/named.js';
import type { Weight } from './compare-values.js';
import type { Criterion } from './criterion.js';
import { type Comparison, isFailed } from './joined.js';
import { orderBy, orderByScores } from './order.js';
import { type Problem, problem } from './problem.js';
import { filterRows } from './row-filter.js';
import { offScale, placedIn, reordered, viewRow } from './rows.js';
import type { Answer } from './tool.js';
import { judge } from './verdict/judge.js';
import type { JudgedRow } from './verdict/judged-row.js';
import type { ComparisonView, Rows, ViewRow } from './view.js';
import { WEIGHTED, type Weights, weighable, weightedScores } from './weights.js';
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
  readonly rows: readonly ViewRow[];
  /** The author's choice of rows leaves these out. */
  readonly leftOut: readonly Criterion[];
  /** ID of the tool that the others are held against. */
  readonly baseline: string | null;
  /** ID of the tool that the author recommends. */
  readonly pick: string | null;
  /** ID of the criterion that orders the tools. */
  readonly sort: string | null;
  /** Label of what orders the tools: of a row that may be left out, or the weighted score; `null` for the order given. */
  readonly orderedBy: string | null;
  readonly problems: readonly Problem[];
}

/** An attribute that names what is not there. */
const nothingSuch = (name: string, value: string, expected: string): Problem =>
  problem({
    code: 'invalid-attribute',
    severity: 'warning',
    path: `@${name}`,
    expected,
    found: `'${value.slice(0, 60)}'`,
    fix: 'It is passed over.',
  });

/** Nothing is answered, so that there is no table: wrong unless capabilities are all that the tools have. */
const nothingAnswered = (): Problem =>
  problem({
    code: 'invalid-data',
    path: 'tools',
    expected: 'a value for at least one row',
    found: 'none',
    fix: "There is no table; give the tools values for the criteria's IDs.",
  });

/** The row of the weighted scores; none where no tool has one. */
function weightedRow(
  tools: Comparison['tools'],
  scores: ReadonlyMap<string, Weight | null>,
  words: Words,
  base: number,
): ViewRow | null {
  const criterion: Criterion = { id: WEIGHTED, label: words.weightedScore, kind: 'rank' };
  const answers = tools.map(({ id }): Answer => {
    const { point: value = null, low = 0, high = 0 } = scores.get(id) ?? {};
    const status = value === null ? 'unknown' : 'known';
    return { value, status, unverified: false, ...(low < high && { range: [low, high] as [number, number] }) };
  });
  return viewRow(tools, criterion, words, base, answers);
}

/** Puts the tools in order and makes all rows. */
export function arrange(comparison: Comparison, lens: Arrangement): Arranged {
  const { words, adjustable = false, weights = null } = lens;
  const { chosen, leftOut, unknown } = chooseCriteria(comparison.criteria, lens.criteria);
  const given = leftOut.length ? { ...comparison, criteria: chosen } : comparison;
  const { tools } = given;
  const problems = unknown.map((id) => nothingSuch('criteria', id, 'the ID of a criterion'));
  const find = (attribute: 'baseline' | 'pick') => {
    const tool = named(tools, lens[attribute], ({ name }) => name);
    if (tool && !(attribute === 'baseline' && isFailed(tool))) return tool.id;
    if (lens[attribute]) problems.push(nothingSuch(attribute, lens[attribute], 'the ID or name of a tool that is shown'));
    return null;
  };
  const baseline = find('baseline');
  const pick = find('pick');
  const sort = named(comparison.criteria, lens.sort, ({ label }) => label);
  if (lens.sort && !sort) problems.push(nothingSuch('sort', lens.sort, 'the ID or label of a criterion'));

  const scores = adjustable ? weightedScores(tools, weighable(given), weights) : null;
  const base = tools.findIndex(({ id }) => id === baseline);
  const weighted = scores && weightedRow(tools, scores, words, base);
  // The weighted score is in no group: rows that are in none stand with it.
  const inGroups = byGroup([...(weighted ? [weighted.criterion] : []), ...chosen]);
  const rows = inGroups.flatMap((criterion) =>
    criterion === weighted?.criterion ? weighted : (viewRow(tools, criterion, words, base) ?? []),
  );
  if (!rows.length && !tools.some((tool) => !isFailed(tool) && tool.capabilities?.total)) problems.push(nothingAnswered());
  problems.push(...offScale(rows, tools));
  const ids = tools.map(({ id }) => id);
  const order = sort ? orderBy(given, sort, words.locale) : scores ? orderByScores(ids, scores) : ids;
  const orderedBy = sort?.label ?? weighted?.criterion.label ?? null;
  const arranged = { leftOut, baseline, pick, sort: sort?.id ?? null, orderedBy, problems };
  const places = order.map((id) => ids.indexOf(id));
  if (places.every((place, i) => place === i)) return { ...arranged, comparison: given, rows };
  return {
    ...arranged,
    comparison: { ...given, tools: places.flatMap((place) => given.tools[place] ?? []) },
    rows: rows.map((row) => reordered(row, places)),
  };
}

/** Makes the view of an arranged comparison: which rows are shown, and what can be said of them. */
export function look(arranged: Arranged, lens: Lens): { view: ComparisonView; problems: Problem[] } {
  const { comparison, baseline, sort } = arranged;
  const { words, rows: shown = 'all' } = lens;
  const { rows, hiddenRows } = filterRows(arranged.rows, shown);
  const judged = arranged.rows.map((row): JudgedRow => ({ row, ...placedIn(row) }));
  const isShown = new Set(rows);
  const leftOut = (): JudgedRow[] =>
    arranged.leftOut.flatMap((criterion) => {
      const row = viewRow(comparison.tools, criterion, words, -1);
      return row ? { row, ...placedIn(row) } : [];
    });
  const { verdict, problems } = lens.verdict
    ? judge(comparison, { rows: judged.filter(({ row }) => isShown.has(row)), total: judged, leftOut, filter: shown }, words)
    : { verdict: null, problems: [] };
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
    rows,
    hiddenRows,
    verdict,
  };
  return { view, problems: [...arranged.problems, ...problems] };
}

/**
 * Makes the view: what is printed, who leads and what can be said of it. The same comparison and lens always make the same view.
 * Problems are warnings about what the view could not do with the data.
 */
export const compare = (comparison: Comparison, lens: Lens): { view: ComparisonView; problems: Problem[] } =>
  look(arrange(comparison, lens), lens);

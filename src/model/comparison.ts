import type { Weight } from './compare-values.js';
import type { Criterion } from './criterion.js';
import { type Comparison, isFailed } from './joined.js';
import { orderBy, orderByScores } from './order.js';
import { type Problem, problem } from './problem.js';
import { filterRows } from './row-filter.js';
import { byGroup, offScale, reordered, viewRow } from './rows.js';
import type { Answer } from './tool.js';
import { judge } from './verdict.js';
import type { ComparisonView, Rows, ViewRow, ViewVerdict } from './view.js';
import { WEIGHTED, type Weights, weighable, weightedScores } from './weights.js';
import type { Words } from './words.js';

/** What decides how the rows are made: a change of it makes them anew. */
export interface Arrangement {
  readonly words: Words;
  /** A tool's ID: the others say how they differ from it. */
  readonly baseline?: string | null;
  /** A criterion's ID: the tools are ordered by it, best first. */
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
  readonly comparison: Comparison;
  readonly rows: readonly ViewRow[];
  readonly baseline: string | null;
  readonly sort: string | null;
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

const made = new WeakMap<Comparison, { readonly words: Words; readonly base: number; readonly rows: readonly ViewRow[] }>();

/** All rows, with the tools as they are given. Made once: another order of the tools changes no cell. */
function rowsOf(given: Comparison, words: Words, base: number): readonly ViewRow[] {
  const known = made.get(given);
  if (known && known.words === words && known.base === base) return known.rows;
  const rows = byGroup(given.criteria).flatMap((criterion) => viewRow(given.tools, criterion, words, base) ?? []);
  made.set(given, { words, base, rows });
  return rows;
}

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
export function arrange(given: Comparison, lens: Arrangement): Arranged {
  const { words, adjustable = false, weights = null } = lens;
  const problems: Problem[] = [];
  const scores = adjustable ? weightedScores(given.tools, weighable(given), weights) : null;
  const sort = given.criteria.find(({ id }) => id === lens.sort) ?? null;
  if (lens.sort && !sort) problems.push(nothingSuch('sort', lens.sort, 'the ID of a criterion'));
  const base = given.tools.findIndex((tool) => tool.id === lens.baseline && !isFailed(tool));
  if (lens.baseline && base < 0) problems.push(nothingSuch('baseline', lens.baseline, 'the ID of a tool that is shown'));
  const first = scores && weightedRow(given.tools, scores, words, base);
  const rows = [...(first ? [first] : []), ...rowsOf(given, words, base)];
  problems.push(...offScale(rows, given.tools));
  const ids = given.tools.map(({ id }) => id);
  const order = sort ? orderBy(given, sort, words.locale) : scores ? orderByScores(ids, scores) : ids;
  const arranged = { baseline: given.tools[base]?.id ?? null, sort: sort?.id ?? null, problems };
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
  const { verdict, problems } = judge(comparison, rows, words);
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
    verdict: lens.verdict ? sayDifferences(verdict, shown, arranged.rows, words) : null,
  };
  return { view, problems: [...arranged.problems, ...(lens.verdict ? problems : [])] };
}

/** Where only like rows are shown the verdict says how many are not. */
function sayDifferences(verdict: ViewVerdict | null, shown: Rows, all: readonly ViewRow[], words: Words): ViewVerdict | null {
  if (!verdict || shown !== 'same') return verdict;
  const differing = all.filter(({ differs }) => differs).length;
  const text = words.rowsDiffer(differing, all.length);
  return { ...verdict, text, claims: [], by: 'generated', headline: null, lines: [], rest: text };
}

/**
 * Makes the view: what is printed, who leads and what can be said of it. The same comparison and lens always make the same view.
 * Problems are warnings about what the view could not do with the data.
 */
export const compare = (comparison: Comparison, lens: Lens): { view: ComparisonView; problems: Problem[] } =>
  look(arrange(comparison, lens), lens);

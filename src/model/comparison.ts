import { type Comparison, isFailed } from './joined.js';
import { offScale } from './off-scale.js';
import type { Parts } from './parts.js';
import { type Problem, problem } from './problem.js';
import { filterRows } from './row-filter.js';
import { byGroup, makeRow, type Row, reordered } from './rows.js';
import { judge } from './verdict.js';
import type { ComparisonView, Rows, ViewVerdict } from './view.js';
import type { Weights } from './weights.js';
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
  readonly rows: readonly Row[];
  readonly baseline: string | null;
  readonly sort: string | null;
  readonly problems: readonly Problem[];
  /** The rows of the criteria as they were made, for the next arrangement. */
  readonly made: Made;
}

/** Rows with the tools as they are given, and what they were made of: another order of the tools changes no cell. */
interface Made {
  readonly given: Comparison;
  readonly words: Words;
  readonly base: number;
  readonly deltas: Parts['deltas'];
  readonly rows: readonly (Row | null)[];
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

/** All rows, with the tools as they are given: those of the last time, or made of them where little changed. */
function makeRows(given: Comparison, words: Words, base: number, { deltas }: Parts, last: Made | undefined): Made {
  if (last?.given === given && last.words === words && last.base === base && last.deltas === deltas) return last;
  const before = new Map(last?.rows.map((row) => [row?.criterion, row ?? undefined]));
  const rows = given.criteria.map((criterion) =>
    makeRow(given.tools, criterion, { words, base, last: before.get(criterion), ...(deltas && { deltas }) }),
  );
  return { given, words, base, deltas, rows };
}

/**
 * Puts the tools in order and makes all rows.
 * @param parts what was asked for and is there: without `weighing` nothing is weighed, without `deltas` no differences are told, and
 * without `order` the tools stand as they are given.
 * @param last what was arranged before: rows of which little changed are made of it.
 */
export function arrange(given: Comparison, lens: Arrangement, parts: Parts = {}, last: Arranged | null = null): Arranged {
  const { words, adjustable = false, weights = null } = lens;
  const { order, deltas } = parts;
  const problems: Problem[] = [];
  const sort = given.criteria.find(({ id }) => id === lens.sort) ?? null;
  if (lens.sort && !sort) problems.push(nothingSuch('sort', lens.sort, 'the ID of a criterion'));
  const base = given.tools.findIndex((tool) => tool.id === lens.baseline && !isFailed(tool));
  if (lens.baseline && base < 0) problems.push(nothingSuch('baseline', lens.baseline, 'the ID of a tool that is shown'));
  const weighted = (adjustable && parts.weighing?.weightedRow(given, weights, words)) || null;
  const first =
    weighted && makeRow(given.tools, weighted.criterion, { words, base, answers: weighted.answers, ...(deltas && { deltas }) });
  const made = makeRows(given, words, base, parts, last?.made);
  const rows = byGroup(
    [first, ...made.rows].filter((row) => row !== null),
    ({ criterion }) => criterion.group,
  );
  problems.push(...offScale(rows, given.tools));
  const ids = given.tools.map(({ id }) => id);
  const byScore = weighted && order?.orderByScores(ids, weighted.scores);
  const sorted = (sort ? order?.orderBy(given, sort, words.locale) : byScore) ?? ids;
  const arranged = { baseline: given.tools[base]?.id ?? null, sort: sort?.id ?? null, problems, made };
  const places = sorted.map((id) => ids.indexOf(id));
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
    rows: rows.map(({ shown: row }) => row),
    hiddenRows,
    verdict: lens.verdict ? sayDifferences(verdict, shown, arranged.rows, words) : null,
  };
  return { view, problems: [...arranged.problems, ...(lens.verdict ? problems : [])] };
}

/** Where only like rows are shown the verdict says how many are not. */
function sayDifferences(verdict: ViewVerdict | null, shown: Rows, all: readonly Row[], words: Words): ViewVerdict | null {
  if (!verdict || shown !== 'same') return verdict;
  const differing = all.filter(({ differs }) => differs).length;
  return { ...verdict, text: words.rowsDiffer(differing, all.length), claims: [], by: 'generated' };
}

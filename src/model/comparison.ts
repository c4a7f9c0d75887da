import { allTied, standing } from './compare-values.js';
import { type Criterion, fractionOn, scaleOf } from './criterion.js';
import { deltasOf } from './delta.js';
import { answerKey, formatRow } from './format.js';
import { formatNumbers } from './format-number.js';
import { answerOf, type Comparison, isFailed } from './joined.js';
import { orderBy, orderByScores } from './order.js';
import { cellPath } from './path.js';
import { type Problem, problem } from './problem.js';
import { filterRows } from './row-filter.js';
import type { Answer } from './tool.js';
import { judge } from './verdict.js';
import type { ComparisonView, Rows, ViewCell, ViewRow, ViewVerdict } from './view.js';
import { WEIGHTED, type Weights, weightedScores } from './weights.js';
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

/** The range of an answer as it is printed and drawn; nothing where it is off the scale. */
function viewRange({ range }: Partial<Answer>, criterion: Criterion, locale: string): Pick<ViewCell, 'span'> {
  if (!range) return {};
  const ends = [...range].sort((a, b) => a - b);
  const [from, to] = ends.map((end) => fractionOn(criterion, end));
  const text = formatNumbers(ends, criterion, locale).join('–');
  return typeof from === 'number' && typeof to === 'number' ? { span: { text, from, to } } : {};
}

function viewCell(
  tool: string,
  answer: Answer | undefined,
  text: string,
  criterion: Criterion,
  best: boolean,
  delta: string | null,
  locale: string,
): ViewCell {
  const { value = null, status = 'unknown', unverified = false, note, source, checked } = answer ?? {};
  const known = value !== null || status !== 'known' || answer?.range;
  return {
    tool,
    value,
    status: known ? status : 'unknown',
    unverified,
    text,
    fraction: status === 'known' || status === 'partial' ? fractionOn(criterion, value) : null,
    best,
    delta,
    ...viewRange(answer ?? {}, criterion, locale),
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(checked !== undefined && { checked }),
  };
}

/** Makes one row. @param base index of the baseline's cell, or -1. */
function viewRow(
  tools: Comparison['tools'],
  criterion: Criterion,
  words: Words,
  base: number,
  answers: readonly (Answer | undefined)[] = tools.map((tool) => answerOf(tool, criterion)),
): ViewRow | null {
  const keys = answers.map((answer) => answerKey(answer, criterion));
  if (keys.every((key) => key === 'unknown')) return null;
  const works = tools.map((tool) => !isFailed(tool));
  const texts = formatRow(answers, criterion, words, keys);
  const different = new Set(keys.filter((_, i) => works[i])).size > 1;
  const leaders = standing(answers, criterion)?.leaders ?? [];
  const deltas = base < 0 ? [] : deltasOf(answers, base, criterion, words);
  const row = (i: number): string => tools[i]?.id ?? '';
  return {
    criterion,
    // Lists are compared by their length and read by their entries.
    differs:
      different &&
      (criterion.kind === 'list' ||
        !allTied(
          answers.filter((_, i) => works[i]),
          criterion,
        )),
    leaders: leaders.map(row),
    cells: answers.map((answer, i) =>
      viewCell(
        row(i),
        answer,
        texts[i] ?? '',
        criterion,
        leaders.length === 1 && leaders[0] === i,
        deltas[i] ?? null,
        words.locale,
      ),
    ),
  };
}

/** Rows of one group stand together, groups in the order first met. */
function byGroup(criteria: readonly Criterion[]): readonly Criterion[] {
  const groups = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const group = groups.get(criterion.group ?? '');
    if (group) group.push(criterion);
    else groups.set(criterion.group ?? '', [criterion]);
  }
  return [...groups.values()].flat();
}

/** Values off their scale: printed, without a bar, and told to the author. */
function offScale(rows: readonly ViewRow[], tools: Comparison['tools']): Problem[] {
  const paths = new Map(tools.map((tool) => [tool.id, isFailed(tool) ? '' : tool.path]));
  return rows.flatMap(({ criterion, cells }) => {
    const scale = scaleOf(criterion);
    if (!scale) return [];
    return cells
      .filter((cell) => typeof cell.value === 'number' && cell.status !== 'unknown' && cell.fraction === null)
      .map((cell) =>
        problem({
          code: 'invalid-data',
          severity: 'warning',
          path: cellPath(paths.get(cell.tool) ?? '', criterion.id),
          tool: cell.tool,
          expected: `a number from ${scale[0]} to ${scale[1]}`,
          found: String(cell.value),
          fix: 'It is printed without a bar; give the criterion the min and max that its values really have.',
        }),
      );
  });
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

/** The tools in another order; those that it does not name keep their place behind. */
const inOrder = (tools: Comparison['tools'], ids: readonly string[]): Comparison['tools'] =>
  ids.flatMap((id) => tools.find((tool) => tool.id === id) ?? []);

/** Puts the tools in order and makes all rows. */
export function arrange(given: Comparison, lens: Arrangement): Arranged {
  const { words, adjustable = false, weights = null } = lens;
  const problems: Problem[] = [];
  const scores = adjustable ? weightedScores(given.tools, given.criteria, weights) : null;
  const sort = given.criteria.find(({ id }) => id === lens.sort) ?? null;
  if (lens.sort && !sort) problems.push(nothingSuch('sort', lens.sort, 'the ID of a criterion'));
  const ids = given.tools.map(({ id }) => id);
  const order = sort ? orderBy(given, sort, words.locale) : scores ? orderByScores(ids, scores) : ids;
  const tools = inOrder(given.tools, order);
  const base = tools.findIndex((tool) => tool.id === lens.baseline && !isFailed(tool));
  if (lens.baseline && base < 0) problems.push(nothingSuch('baseline', lens.baseline, 'the ID of a tool that is shown'));
  const rows = byGroup(given.criteria).flatMap((criterion) => viewRow(tools, criterion, words, base) ?? []);
  if (scores && [...scores.values()].some((score) => score !== null)) {
    const criterion: Criterion = { id: WEIGHTED, label: words.weightedScore, kind: 'rank' };
    const answers = order.map((id): Answer => {
      const value = scores.get(id) ?? null;
      return { value, status: value === null ? 'unknown' : 'known', unverified: false };
    });
    rows.unshift(...[viewRow(tools, criterion, words, base, answers) ?? []].flat());
  }
  problems.push(...offScale(rows, tools));
  return { comparison: { ...given, tools }, rows, baseline: tools[base]?.id ?? null, sort: sort?.id ?? null, problems };
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
  return { ...verdict, text: words.rowsDiffer(differing, all.length), claims: [], by: 'generated' };
}

/**
 * Makes the view: what is printed, who leads and what can be said of it. The same comparison and lens always make the same view.
 * Problems are warnings about what the view could not do with the data.
 */
export const compare = (comparison: Comparison, lens: Lens): { view: ComparisonView; problems: Problem[] } =>
  look(arrange(comparison, lens), lens);

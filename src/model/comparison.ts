import { allTied, standing } from './compare-values.js';
import { type Criterion, fractionOn, scaleOf } from './criterion.js';
import { answerKey, formatRow } from './format.js';
import { answerOf, type Comparison, isFailed } from './joined.js';
import { cellPath } from './path.js';
import { type Problem, problem } from './problem.js';
import type { Answer } from './tool.js';
import { judge } from './verdict.js';
import type { ComparisonView, ViewCell, ViewRow } from './view.js';
import type { Words } from './words.js';

/** How a comparison is looked at. */
export interface Lens {
  readonly words: Words;
  /** How many capabilities are written out for each tool. */
  readonly capabilities: number;
  readonly verdict: boolean;
}

function viewCell(tool: string, answer: Answer | undefined, text: string, criterion: Criterion, best: boolean): ViewCell {
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
    delta: null,
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(checked !== undefined && { checked }),
  };
}

function viewRow(comparison: Comparison, criterion: Criterion, words: Words): ViewRow | null {
  const { tools } = comparison;
  const answers = tools.map((tool) => answerOf(tool, criterion));
  const keys = answers.map((answer) => answerKey(answer, criterion));
  if (keys.every((key) => key === 'unknown')) return null;
  const works = tools.map((tool) => !isFailed(tool));
  const texts = formatRow(answers, criterion, words, keys);
  const different = new Set(keys.filter((_, i) => works[i])).size > 1;
  const leaders = standing(answers, criterion)?.leaders ?? [];
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
      viewCell(row(i), answer, texts[i] ?? '', criterion, leaders.length === 1 && leaders[0] === i),
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

/**
 * Makes the view: what is printed, who leads and what can be said of it. The same comparison and lens always make the same view.
 * Problems are warnings about what the view could not do with the data.
 */
export function compare(comparison: Comparison, lens: Lens): { view: ComparisonView; problems: Problem[] } {
  const { words } = lens;
  const names = comparison.tools.map((tool) => tool.name);
  const rows = byGroup(comparison.criteria).flatMap((criterion) => viewRow(comparison, criterion, words) ?? []);
  const { verdict, problems } = judge(comparison, rows, words);
  const view: ComparisonView = {
    title: comparison.title ?? words.title(names),
    description: comparison.description ?? null,
    asOf: comparison.asOf ?? null,
    shown: 'all',
    baseline: null,
    sort: null,
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
    hiddenRows: 0,
    verdict: lens.verdict ? verdict : null,
  };
  return { view, problems: [...offScale(rows, comparison.tools), ...(lens.verdict ? problems : [])] };
}

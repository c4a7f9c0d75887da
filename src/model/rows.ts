import { allTied, standing } from './compare-values.js';
import { type Criterion, fractionOn, scaleOf } from './criterion.js';
import { deltasOf } from './delta.js';
import { answerKey, formatRow } from './format.js';
import { formatNumbers } from './format-number.js';
import { answerOf, type Comparison, isFailed } from './joined.js';
import { cellPath } from './path.js';
import { type Problem, problem } from './problem.js';
import type { Answer } from './tool.js';
import type { ViewCell, ViewRow } from './view.js';
import type { Words } from './words.js';

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
export function viewRow(
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
export function byGroup(criteria: readonly Criterion[]): readonly Criterion[] {
  const groups = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const group = groups.get(criterion.group ?? '');
    if (group) group.push(criterion);
    else groups.set(criterion.group ?? '', [criterion]);
  }
  return [...groups.values()].flat();
}

/** Values off their scale: printed, without a bar, and told to the author. */
export function offScale(rows: readonly ViewRow[], tools: Comparison['tools']): Problem[] {
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

import { allTied, type Standing, standing } from './compare-values.js';
import { type Criterion, fractionOn, isNumeric, scaleOf } from './criterion.js';
import { deltasOf } from './delta.js';
import { answerKey, formatRow, printedFigures } from './format.js';
import { answerOf, type Comparison, isFailed } from './joined.js';
import { cellPath } from './path.js';
import { type Problem, problem } from './problem.js';
import type { Answer } from './tool.js';
import type { ViewCell, ViewRow } from './view.js';
import type { Words } from './words.js';

/** The range of an answer that has a value too, printed with the decimals of its row: who is level with whom can be seen in it. */
function viewRange(answer: Answer, criterion: Criterion, printed: ReadonlyMap<number, string>): Pick<ViewCell, 'span'> {
  if (!answer.range || !isNumeric(criterion.kind) || typeof answer.value !== 'number') return {};
  const ends = [...answer.range].sort((a, b) => a - b);
  const [from, to] = ends.map((end) => fractionOn(criterion, end));
  const text = ends.map((end) => printed.get(end) ?? String(end)).join('–');
  return { span: { text, bar: typeof from === 'number' && typeof to === 'number' ? { from, to } : null } };
}

function viewCell(
  tool: string,
  answer: Answer | undefined,
  text: string,
  criterion: Criterion,
  best: boolean,
  delta: string | null,
  printed: ReadonlyMap<number, string>,
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
    ...(answer && viewRange(answer, criterion, printed)),
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(checked !== undefined && { checked }),
  };
}

/** A row that was made, and what of. */
interface MadeRow {
  readonly words: Words;
  readonly answers: readonly (Answer | undefined)[];
  /** What tells the answers apart, in step with them. */
  readonly keys: readonly string[];
  /** What the numbers of the row are in print. */
  readonly printed: ReadonlyMap<number, string>;
  readonly row: ViewRow;
}

/** Who stands where in a row, by its cells. */
const standings = new WeakMap<ViewRow, Standing | null>();

/** Who stands where in a row that was made here and is in its tools' first order; `undefined` for others. */
export const standingIn = (row: ViewRow): Standing | null | undefined => standings.get(row);

const made = new WeakMap<Criterion, MadeRow>();

/** Whether the tools that could be had say different things that are not all tied. Lists are compared by length and read by entries. */
function differing(
  tools: Comparison['tools'],
  answers: readonly (Answer | undefined)[],
  keys: readonly string[],
  criterion: Criterion,
): boolean {
  const works = tools.some(isFailed) ? tools.map((tool) => !isFailed(tool)) : null;
  const had = works ? answers.filter((_, i) => works[i]) : answers;
  const said = works ? keys.filter((_, i) => works[i]) : keys;
  return said.some((key) => key !== said[0]) && (criterion.kind === 'list' || !allTied(had, criterion));
}

/** Makes one row. @param base index of the baseline's cell, or -1. */
export function viewRow(
  tools: Comparison['tools'],
  criterion: Criterion,
  words: Words,
  base: number,
  answers: readonly (Answer | undefined)[] = tools.map((tool) => answerOf(tool, criterion)),
): ViewRow | null {
  const before = made.get(criterion);
  const last = before?.words === words ? before : null;
  const keys = answers.map(
    (answer, i) => (last && answer === last.answers[i] ? last.keys[i] : null) ?? answerKey(answer, criterion),
  );
  if (keys.every((key) => key === 'unknown')) return null;
  const printed = printedFigures(answers, criterion, words.locale, last?.printed);
  const texts = formatRow(answers, criterion, words, keys, printed);
  const stands = standing(answers, criterion);
  const { leaders = [] } = stands ?? {};
  const deltas = base < 0 ? [] : deltasOf(answers, base, criterion, words);
  const idOf = (i: number): string => tools[i]?.id ?? '';
  const row: ViewRow = {
    criterion,
    differs: differing(tools, answers, keys, criterion),
    leaders: leaders.map(idOf),
    cells: answers.map((answer, i) => {
      const tool = idOf(i);
      const text = texts[i] ?? '';
      const best = leaders.length === 1 && leaders[0] === i;
      const delta = deltas[i] ?? null;
      const cell = last?.row.cells[i];
      // Most cells stay when one tool is replaced by another.
      const stays = cell?.tool === tool && answer && !answer.range && last?.answers[i] === answer;
      if (stays && cell.text === text && cell.best === best && cell.delta === delta) return cell;
      return viewCell(tool, answer, text, criterion, best, delta, printed);
    }),
  };
  made.set(criterion, { words, answers, keys, printed, row });
  standings.set(row, stands);
  return row;
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

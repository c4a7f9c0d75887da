import { areTied, type Standing, standing, type Weights, weigh } from './compare-values.js';
import { type Criterion, fractionOn, isNumeric, scaleOf } from './criterion.js';
import { deltasOf } from './delta.js';
import { type PrintedRow, printRow, renewed } from './format.js';
import { answerOf, type Comparison, isFailed } from './joined.js';
import { cellPath } from './path.js';
import { type Problem, problem } from './problem.js';
import type { Answer } from './tool.js';
import type { ViewCell, ViewRow } from './view.js';
import type { Words } from './words.js';

/** The range of an answer, printed with the decimals of its row: who is level with whom can be seen in it. One without a value is all of it. */
function viewRange(answer: Answer, criterion: Criterion, { figures }: PrintedRow): Pick<ViewCell, 'span'> {
  const { value, status } = answer;
  const stated = typeof value === 'number' || (value === null && (status === 'known' || status === 'partial'));
  if (!answer.range || !isNumeric(criterion.kind) || !stated) return {};
  const ends = answer.range;
  const [from, to] = ends.map((end) => fractionOn(criterion, end));
  const text = ends.map((end) => figures?.textOf(end) ?? String(end)).join('–');
  return { span: { text, bar: typeof from === 'number' && typeof to === 'number' ? { from, to } : null } };
}

function viewCell(
  tool: string,
  answer: Answer | undefined,
  text: string,
  criterion: Criterion,
  best: boolean,
  delta: string | null,
  print: PrintedRow,
): ViewCell {
  const { value = null, status = 'unknown', unverified = false, note, source, checked } = answer ?? {};
  const known = value !== null || status !== 'known' || answer?.range;
  return {
    tool,
    value,
    status: known ? status : 'unknown',
    unverified,
    text,
    exact: null,
    fraction: status === 'known' || status === 'partial' ? fractionOn(criterion, value) : null,
    best,
    delta,
    ...(answer && viewRange(answer, criterion, print)),
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(checked !== undefined && { checked }),
  };
}

/** A row that was made, and what of. */
interface MadeRow {
  readonly tools: Comparison['tools'];
  readonly print: PrintedRow;
  readonly weights: Weights;
  readonly row: ViewRow;
}

/** What the cells of a row weigh, in step with them, and who stands where by that. */
export interface Placed {
  readonly stands: Standing | null;
  readonly weights: Weights;
}

const placed = new WeakMap<ViewRow, Placed>();

/** The same of a row that was made here. */
export const placedIn = (row: ViewRow): Placed => placed.get(row) ?? { stands: null, weights: [] };

/** The row with its cells in another order: at each place the cell that stood at that index. */
export function reordered(row: ViewRow, places: readonly number[]): ViewRow {
  const inOrder = <T>(all: readonly T[]): T[] => places.flatMap((place) => all.slice(place, place + 1));
  const moved = { ...row, cells: inOrder(row.cells) };
  const { stands, weights } = placedIn(row);
  const placeOf: number[] = [];
  for (const [now, before] of places.entries()) placeOf[before] = now;
  const now = (indices: readonly number[]): number[] => indices.map((i) => placeOf[i] ?? -1).sort((a, b) => a - b);
  const { leaders = [], compared = [], missing = [] } = stands ?? {};
  placed.set(moved, {
    stands: stands && { leaders: now(leaders), compared: now(compared), missing: now(missing) },
    weights: inOrder(weights),
  });
  return moved;
}

const made = new WeakMap<Criterion, MadeRow>();

/** Whether the tools that could be had say different things that are not all tied. Lists are compared by length and read by entries. */
function differing(tools: Comparison['tools'], { keys }: PrintedRow, criterion: Criterion, weights: Weights): boolean {
  const works = tools.some(isFailed) ? tools.map((tool) => !isFailed(tool)) : null;
  const had = <T>(all: readonly T[]): readonly T[] => (works ? all.filter((_, i) => works[i]) : all);
  const said = had(keys);
  if (said.every((key) => key === said[0])) return false;
  return criterion.kind === 'list' || !areTied(had(weights), criterion.tolerance);
}

/**
 * Makes one row, `null` where no tool says anything. What it was is remembered: most of it stays when one tool is replaced by another.
 * @param base index of the baseline's cell, or -1.
 */
export function viewRow(
  tools: Comparison['tools'],
  criterion: Criterion,
  words: Words,
  base: number,
  given: readonly (Answer | undefined)[] | null = null,
): ViewRow | null {
  const last = made.get(criterion) ?? null;
  const answers = given ?? tools.map((tool, i) => (last?.tools[i] === tool ? last.print.answers[i] : answerOf(tool, criterion)));
  const print = printRow(answers, criterion, words, last?.print);
  const { keys, texts, figures } = print;
  if (keys.every((key) => key === 'unknown')) return null;
  const kept = print.changed.length < answers.length ? last?.weights : undefined;
  const weights = renewed(kept, print.changed, (i) => weigh(answers[i], criterion));
  const stands = standing(answers, criterion, weights);
  const { leaders = [] } = stands ?? {};
  const deltas = base < 0 ? [] : deltasOf(answers, base, criterion, words);
  const idOf = (i: number): string => tools[i]?.id ?? '';
  const row: ViewRow = {
    criterion,
    differs: differing(tools, print, criterion, weights),
    leaders: leaders.map(idOf),
    cells: answers.map((answer, i) => {
      const tool = idOf(i);
      const text = texts[i] ?? '';
      const best = leaders.length === 1 && leaders[0] === i;
      const delta = deltas[i] ?? null;
      const cell = last?.row.cells[i];
      const stays = cell?.tool === tool && answer && last?.print.answers[i] === answer;
      const reads = !answer?.range || figures === last?.print.figures;
      if (stays && reads && cell.text === text && cell.best === best && cell.delta === delta) return cell;
      return viewCell(tool, answer, text, criterion, best, delta, print);
    }),
  };
  made.set(criterion, { tools, print, weights, row });
  placed.set(row, { stands, weights });
  return row;
}

/** Values off their scale: printed, without a bar, and told to the author. */
export function offScale(rows: readonly ViewRow[], tools: Comparison['tools']): Problem[] {
  const paths = new Map(tools.map((tool) => [tool.id, isFailed(tool) ? '' : tool.path]));
  return rows.flatMap(({ criterion, cells }) => {
    const scale = scaleOf(criterion);
    if (!scale) return [];
    return cells.flatMap(({ tool, value, status, fraction, span }) => {
      const off = typeof value === 'number' && status !== 'unknown' && fraction === null;
      if (!off && (!span || span.bar)) return [];
      return problem({
        code: 'invalid-data',
        severity: 'warning',
        path: cellPath(paths.get(tool) ?? '', criterion.id),
        tool,
        expected: `${off ? 'a number' : 'a range'} from ${scale[0]} to ${scale[1]}`,
        found: off ? String(value) : (span?.text ?? ''),
        fix: `It is printed and not drawn${off ? '' : ' on the bar'}; give the criterion the min and max that its values really have.`,
      });
    });
  });
}

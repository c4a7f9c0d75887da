import { answerOf } from './answer-of.js';
import { type Standing, standing } from './compare/standing.js';
import { isStated } from './compare/stated.js';
import { areTied } from './compare/ties.js';
import { weigh } from './compare/weigh.js';
import type { Weights } from './compare/weight.js';
import { type Criterion, fractionOn } from './criterion.js';
import type { Deltas } from './delta.js';
import { guarded } from './guarded.js';
import { type Comparison, isFailed } from './joined.js';
import { KINDS } from './kinds/index.js';
import { answerKey, UNKNOWN } from './print/cell-key.js';
import type { Figures } from './print/figures.js';
import { type PrintedRow, printRow } from './print/print-row.js';
import { rangeText } from './print/range.js';
import { textKey } from './print/text-key.js';
import type { Answer, Range, Scalar } from './tool.js';
import type { ViewCell, ViewRow } from './view.js';
import type { Words } from './words.js';

type Tools = Comparison['tools'];

/** A row with all that was found out of it; the lists are in step with its cells. */
export interface Row extends ViewRow {
  readonly answers: readonly (Answer | undefined)[];
  /** What tells the answers apart. */
  readonly keys: readonly string[];
  readonly weights: Weights;
  /** What each answer reads where nothing else reads like it; empty where that hangs on the others. */
  readonly short: PrintedRow['short'];
  /** What it is printed in. */
  readonly words: Words;
  /** Who stands where; `null` where nothing says which direction is better. */
  readonly stands: Standing | null;
  /** What a view shows of it. */
  readonly shown: ViewRow;
}

/** How a row is made. */
export interface RowOptions {
  readonly words: Words;
  /** Index of the baseline's cell, or -1. */
  readonly base: number;
  readonly deltas: Deltas | null | undefined;
}

/** A range as printed and drawn. */
function spanOf(range: Range, excludes: Answer['excludes'], criterion: Criterion, { text }: Figures, words: Words) {
  const [from = null, to = null] = range.map((end) => fractionOn(criterion, end));
  const bar = from === null || to === null ? null : { from, to };
  return { text: rangeText(range, excludes, criterion, words, text), bar };
}

/** A figure, or the ends of a range alone, in full, where it is printed shorter. */
function exactOf(value: Scalar, range: Range | undefined, { exact, text }: Figures): string | null {
  if (typeof value === 'number') return exact(value);
  const ends = (value === null && range?.filter((end) => end !== null)) || [];
  return ends.some((end) => exact(end) !== null) ? ends.map((end) => exact(end) ?? text(end)).join('–') : null;
}

/** What depends on the whole row in a cell. */
type Placed = Pick<ViewCell, 'tool' | 'text' | 'best' | 'delta'>;

function viewCell(
  answer: Answer | undefined,
  key: string,
  placed: Placed,
  criterion: Criterion,
  print: PrintedRow,
  words: Words,
): ViewCell {
  const given = answer ?? guarded<Partial<Answer>>({});
  const { value = null, status = UNKNOWN, unverified = false, range, excludes, text, note, source, checked } = given;
  // What stands beyond all numbers is no figure.
  const figures = isStated(answer) && !answer.extreme ? print.figures : null;
  // Each key by itself: a cell that another object is spread into takes browsers several times as long.
  const cell: { -readonly [K in keyof ViewCell]: ViewCell[K] } = guarded({
    tool: placed.tool,
    value,
    status: key === UNKNOWN ? key : status,
    unverified,
    text: placed.text,
    exact: figures && text === undefined ? exactOf(value, range, figures) : null,
    fraction: figures && fractionOn(criterion, value),
    best: placed.best,
    delta: placed.delta,
  });
  // A table has thousands of cells, of which few have more.
  if (figures && range && typeof value !== 'string') cell.span = spanOf(range, excludes, criterion, figures, words);
  if (note !== undefined) cell.note = note;
  if (source !== undefined) cell.source = source;
  if (checked !== undefined) cell.checked = checked;
  return cell;
}

/** Whether two of the tools that could be had are no tie, or, where one of them cannot be compared, read differently. */
function differing(tools: Tools, weights: Weights, texts: readonly string[], { kind, tolerance }: Criterion): boolean {
  const had = tools.flatMap((tool, i) => (isFailed(tool) ? [] : i));
  const weighed = had.flatMap((i) => weights[i] ?? []);
  if (weighed.length === had.length && !KINDS[kind].byText) return !areTied(weighed, tolerance);
  return new Set(had.map((i) => textKey(texts[i] ?? ''))).size > 1;
}

/** Whether a cell is still what it was. */
const isSame = (cell: ViewCell, placed: Placed): boolean =>
  (Object.keys(placed) as (keyof Placed)[]).every((key) => cell[key] === placed[key]);

/**
 * Makes one row, `null` where no tool says anything.
 * @param last the row as it was made before: most of it stays when one tool is replaced by another.
 * @param answers where they are not the tools' own.
 */
export function makeRow(
  tools: Tools,
  criterion: Criterion,
  { words, base, deltas }: RowOptions,
  last?: Row,
  answers: readonly (Answer | undefined)[] = tools.map((tool) => answerOf(tool, criterion)),
): Row | null {
  /** What hangs on an answer alone stays with it. */
  const each = <T>(before: readonly T[] = [], make: (answer: Answer | undefined) => T): T[] =>
    answers.map((answer, i) => (last?.answers[i] === answer ? before[i] : null) ?? make(answer));
  const keys = each(last?.keys, (answer) => answerKey(answer, criterion));
  if (keys.every((key) => key === UNKNOWN)) return null;
  const print = printRow(answers, criterion, words, keys, last?.words === words ? last : undefined);
  const weights = each(last?.weights, (answer) => weigh(answer, criterion));
  const stands = standing(answers, criterion, weights);
  const leaders = stands?.leaders ?? [];
  const delta = deltas?.deltasOf(answers, base, criterion, words.locale, print.figures) ?? [];
  const idOf = (i: number): string => tools[i]?.id ?? '';
  const cells = answers.map((answer, i): ViewCell => {
    const best = leaders.length === 1 && leaders[0] === i;
    const placed = { tool: idOf(i), text: print.texts[i] ?? '', best, delta: delta[i] ?? null };
    const before = last?.answers[i] === answer ? last?.cells[i] : undefined;
    // The ends of a range are printed beside the value, with the digits of the row.
    if (before && !before.span && before.exact === null && isSame(before, placed)) return before;
    return viewCell(answer, keys[i] ?? UNKNOWN, placed, criterion, print, words);
  });
  const differs = differing(tools, weights, print.texts, criterion);
  const shown: ViewRow = { criterion, differs, leaders: leaders.map(idOf), cells };
  return { ...shown, answers, keys, weights, short: print.short, words, stands, shown };
}

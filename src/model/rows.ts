import { answerOf } from './answer-of.js';
import type { Intervals } from './compare/interval.js';
import { intervalOf } from './compare/interval-of.js';
import { type Leadership, leadershipOf } from './compare/leadership.js';
import { isStated } from './compare/stated.js';
import { areTied } from './compare/ties.js';
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

/**
 * A row as printed, with the intermediate results that verdict, sorting and the next making of the row need. All lists are in step with its
 * cells.
 */
export interface Row extends ViewRow {
  readonly answers: readonly (Answer | undefined)[];
  /** Comparison keys of the answers: only answers of equal keys may print alike. */
  readonly keys: readonly string[];
  readonly intervals: Intervals;
  /**
   * The short text of each answer, which is printed unless another cell reads alike; empty where texts depend on the other cells of the
   * row.
   */
  readonly short: PrintedRow['short'];
  /** The words that the cells are printed with. */
  readonly words: Words;
  /** Leaders, compared and missing cells by index; `null` where the row has no direction. */
  readonly leadership: Leadership | null;
  /** The public part of the row, as it is in `ComparisonView`. */
  readonly viewRow: ViewRow;
}

/** The settings that all rows are made with. */
export interface RowOptions {
  readonly words: Words;
  /** Index of the baseline's cell; -1 where there is no baseline. */
  readonly base: number;
  /** Says how cells differ from the baseline's; without it no cell has a delta. */
  readonly deltas: Deltas | null | undefined;
}

/** Prints a range, and places it on the scale of its bar; without a bar where an end is open or off the scale. */
function spanOf(range: Range, excludes: Answer['excludes'], criterion: Criterion, { text }: Figures, words: Words) {
  const [from = null, to = null] = range.map((end) => fractionOn(criterion, end));
  const bar = from === null || to === null ? null : { from, to };
  return { text: rangeText(range, excludes, criterion, words, text), bar };
}

/**
 * Prints a figure in full, or the ends of a range without a value, where the cell prints it shortened; `null` where it is not shortened.
 */
function exactOf(value: Scalar, range: Range | undefined, { exact, text }: Figures): string | null {
  if (typeof value === 'number') return exact(value);
  const ends = (value === null && range?.filter((end) => end !== null)) || [];
  return ends.some((end) => exact(end) !== null) ? ends.map((end) => exact(end) ?? text(end)).join('–') : null;
}

/** The properties of a cell that depend on the other cells of its row, or on the order of the tools. */
type RowDependent = Pick<ViewCell, 'tool' | 'text' | 'best' | 'delta'>;

function viewCell(
  answer: Answer | undefined,
  key: string,
  rowDependent: RowDependent,
  criterion: Criterion,
  print: PrintedRow,
  words: Words,
): ViewCell {
  const fields = answer ?? guarded<Partial<Answer>>({});
  const { value = null, status = UNKNOWN, unverified = false, range, excludes, text, note, source, checked } = fields;
  // An extreme ('unlimited') lies beyond all numbers: it has no bar and no exact figure.
  const figures = isStated(answer) && !answer.extreme ? print.figures : null;
  // Each property is written by itself: spreading another object into the cell takes browsers several times as long.
  const cell: { -readonly [K in keyof ViewCell]: ViewCell[K] } = guarded({
    tool: rowDependent.tool,
    value,
    status: key === UNKNOWN ? key : status,
    unverified,
    text: rowDependent.text,
    exact: figures && text === undefined ? exactOf(value, range, figures) : null,
    fraction: figures && fractionOn(criterion, value),
    best: rowDependent.best,
    delta: rowDependent.delta,
  });
  // These properties are set one by one: a table has thousands of cells, and few have any of them.
  if (figures && range && typeof value !== 'string') cell.span = spanOf(range, excludes, criterion, figures, words);
  if (note !== undefined) cell.note = note;
  if (source !== undefined) cell.source = source;
  if (checked !== undefined) cell.checked = checked;
  return cell;
}

/**
 * Whether cells of a row differ: where all can be compared, two of them that do not tie; else two that print different texts. Tools that
 * could not be loaded do not count.
 */
function differing(tools: Tools, intervals: Intervals, texts: readonly string[], { kind, tolerance }: Criterion): boolean {
  const loaded = tools.flatMap((tool, i) => (isFailed(tool) ? [] : i));
  const comparable = loaded.flatMap((i) => intervals[i] ?? []);
  if (comparable.length === loaded.length && !KINDS[kind].byText) return !areTied(comparable, tolerance);
  return new Set(loaded.map((i) => textKey(texts[i] ?? ''))).size > 1;
}

/** Whether a cell that was made before has these properties already. */
const isSame = (cell: ViewCell, rowDependent: RowDependent): boolean =>
  (Object.keys(rowDependent) as (keyof RowDependent)[]).every((key) => cell[key] === rowDependent[key]);

/**
 * Makes a criterion's row: prints its cells, finds its leaders, and compares its cells; `null` where no tool has an answer.
 * @param last the row as it was made before: cells whose answer and text did not change stay the same objects, so that replacing one tool
 * of many prints and draws little.
 * @param answers of the cells, where they are not the tools' own, as for weighted scores.
 */
export function makeRow(
  tools: Tools,
  criterion: Criterion,
  { words, base, deltas }: RowOptions,
  last?: Row,
  answers: readonly (Answer | undefined)[] = tools.map((tool) => answerOf(tool, criterion)),
): Row | null {
  /** Computes a list that depends on one answer at a time; entries of answers that did not change are taken from the last row. */
  const perAnswer = <T>(before: readonly T[] = [], make: (answer: Answer | undefined) => T): T[] =>
    answers.map((answer, i) => (last?.answers[i] === answer ? before[i] : null) ?? make(answer));
  const keys = perAnswer(last?.keys, (answer) => answerKey(answer, criterion));
  if (keys.every((key) => key === UNKNOWN)) return null;
  const print = printRow(answers, criterion, words, keys, last?.words === words ? last : undefined);
  const intervals = perAnswer(last?.intervals, (answer) => intervalOf(answer, criterion));
  const leadership = leadershipOf(answers, criterion, intervals);
  const leaders = leadership?.leaders ?? [];
  const delta = deltas?.deltasOf(answers, base, criterion, words.locale, print.figures) ?? [];
  const idOf = (i: number): string => tools[i]?.id ?? '';
  const cells = answers.map((answer, i): ViewCell => {
    const best = leaders.length === 1 && leaders[0] === i;
    const rowDependent = { tool: idOf(i), text: print.texts[i] ?? '', best, delta: delta[i] ?? null };
    const before = last?.answers[i] === answer ? last?.cells[i] : undefined;
    // Cells with a range or an exact figure are made anew: both print with the digits of the row, which other cells may have changed.
    if (before && !before.span && before.exact === null && isSame(before, rowDependent)) return before;
    return viewCell(answer, keys[i] ?? UNKNOWN, rowDependent, criterion, print, words);
  });
  const differs = differing(tools, intervals, print.texts, criterion);
  const viewRow: ViewRow = { criterion, differs, leaders: leaders.map(idOf), cells };
  return { ...viewRow, answers, keys, intervals, short: print.short, words, leadership, viewRow };
}

import { parseDate } from '../date.js';
import type { Criterion } from '../document.js';
import { KINDS } from '../kinds/index.js';
import type { Exactness } from '../kinds/kind.js';
import type { Answer } from '../tool.js';
import { answerKey } from './cell-key.js';
import type { CellWords } from './cell-words.js';
import type { Figures } from './figures.js';
import { cellText, figuresBy } from './print-cell.js';
import { formatDate } from './print-date.js';
import { textKey } from './text-key.js';

type Answers = readonly (Answer | undefined)[];

/** The printed cells of one row. */
export interface PrintedRow {
  /** Prints the numbers of the row; `null` for a kind whose cells hold no figures. */
  readonly figures: Figures | null;
  /** The text of each cell, in step with the answers. */
  readonly texts: readonly string[];
  /**
   * The text that each answer has where no other answer reads like it, kept for printing the row again. Empty where that text depends on
   * the other answers, as in rows of figures.
   */
  readonly short: readonly string[];
}

/** A row as it was printed before, with its answers then: an answer that is still the same object keeps its text from `short`. */
export type Printed = Pick<PrintedRow, 'short'> & { readonly answers: Answers };

/** Returns the printers of a row's numbers; `null` for a kind whose cells hold no figures. */
export const figuresIn = (answers: Answers, criterion: Criterion, locale: string): Figures | null =>
  figuresBy(KINDS[criterion.kind], answers, criterion, locale);

/** Returns the texts that unequal answers share. @param keys the keys of the answers, in step with their texts */
function clashesOf(texts: readonly string[], keys: readonly string[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const clashes = new Set<string>();
  texts.forEach((text, i) => {
    const key = keys[i] ?? '';
    if ((first.get(text) ?? key) !== key) clashes.add(text);
    first.set(text, key);
  });
  return clashes;
}

/**
 * Whether each date of a row prints like an unequal one, such as two times in the same minute. Only the dates are compared, because
 * 'with limits' behind one of them would hide that they look alike. Empty without a partial answer: then `printRow` finds such dates by
 * their whole texts.
 */
function alikeDates(answers: Answers, { kind }: Criterion, locale: string): readonly boolean[] {
  if (kind !== 'date' || !answers.some((answer) => answer?.status === 'partial')) return [];
  const dates = answers.map((answer) => (typeof answer?.value === 'string' ? answer.value : ''));
  const printedDates = dates.map((date) => textKey(formatDate(date, locale)));
  const clashes = clashesOf(
    printedDates,
    dates.map((date) => JSON.stringify(parseDate(date))),
  );
  return printedDates.map((look) => clashes.has(look));
}

/**
 * Prints the cells of one row so that equal answers read alike and unequal answers do not.
 * @param keys the key of each answer (`answerKey`), in step with `answers`.
 * @param last the row as it was printed before with the same words, whose texts are used again.
 */
export function printRow(
  answers: Answers,
  criterion: Criterion,
  words: CellWords,
  keys: readonly string[],
  last?: Printed,
): PrintedRow {
  const figures = figuresIn(answers, criterion, words.locale);
  const alike = alikeDates(answers, criterion, words.locale);
  const print = (exactness: (i: number) => Exactness, before: readonly string[] = []): string[] =>
    answers.map((answer, i) =>
      before[i] !== undefined && last?.answers[i] === answer
        ? before[i]
        : cellText(KINDS[criterion.kind], answer, criterion, { words, figures, exact: exactness(i) }),
    );
  const clashesIn = (texts: readonly string[]): ReadonlySet<string> => clashesOf(texts.map(textKey), keys);
  const dependsOnOthers = figures || alike.length;
  const short = print((i) => (alike[i] ? 1 : 0), dependsOnOthers ? [] : last?.short);
  const clashes = clashesIn(short);
  // Printed again while unequal answers read alike: first the clashing cells in full, with texts in quotes; where one of these then reads
  // like another cell, all cells; at last lists as JSON, because quoted entries may still read like another list.
  const stricter: ((i: number) => Exactness)[] = [
    (i) => (alike[i] || clashes.has(textKey(short[i] ?? '')) ? 1 : 0),
    () => 1,
    () => 2,
  ];
  let texts = short;
  if (clashes.size) for (const exactness of stricter) if (clashesIn(texts).size) texts = print(exactness);
  return { figures, texts, short: dependsOnOthers ? [] : short };
}

/** Prints the cells of one row: one text for each answer. */
export const formatRow = (answers: Answers, criterion: Criterion, words: CellWords): readonly string[] =>
  printRow(
    answers,
    criterion,
    words,
    answers.map((answer) => answerKey(answer, criterion)),
  ).texts;

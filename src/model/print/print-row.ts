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

/** The cells of one row in print. */
export interface PrintedRow {
  /** The numbers among them; `null` where the row can have none. */
  readonly figures: Figures | null;
  /** What is printed. */
  readonly texts: readonly string[];
  /** What each answer reads where nothing else reads like it; empty where that hangs on the others. */
  readonly short: readonly string[];
}

/** What is printed already: the answers that are still the same read the same, unless they are figures. */
export type Printed = Pick<PrintedRow, 'short'> & { readonly answers: Answers };

/** The numbers of a row in print; `null` where the row can have none. */
export const figuresIn = (answers: Answers, criterion: Criterion, locale: string): Figures | null =>
  figuresBy(KINDS[criterion.kind], answers, criterion, locale);

/** What texts read like that stand for unequal answers. */
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

/** Dates of one row that read alike and are not, whatever else is said of them. */
function alikeDates(answers: Answers, { kind }: Criterion, locale: string): readonly boolean[] {
  if (kind !== 'date' || !answers.some((answer) => answer?.status === 'partial')) return [];
  const dates = answers.map((answer) => (typeof answer?.value === 'string' ? answer.value : ''));
  const looks = dates.map((date) => textKey(formatDate(date, locale)));
  const clashes = clashesOf(
    looks,
    dates.map((date) => JSON.stringify(parseDate(date))),
  );
  return looks.map((look) => clashes.has(look));
}

/**
 * Prints the cells of one row, so that what is equal reads alike and what is unequal does not.
 * @param keys what tells the answers apart.
 * @param last the row as it was printed before, in the same words.
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
  const hangsOnOthers = figures || alike.length;
  const short = print((i) => (alike[i] ? 1 : 0), hangsOnOthers ? [] : last?.short);
  const clashes = clashesIn(short);
  // Where one text reads like another in quotes, all are quoted, and then lists of quotes are written as in code.
  const closer: ((i: number) => Exactness)[] = [
    (i) => (alike[i] || clashes.has(textKey(short[i] ?? '')) ? 1 : 0),
    () => 1,
    () => 2,
  ];
  let texts = short;
  if (clashes.size) for (const exactness of closer) if (clashesIn(texts).size) texts = print(exactness);
  return { figures, texts, short: hangsOnOthers ? [] : short };
}

/** What the cells of one row are in print. */
export const formatRow = (answers: Answers, criterion: Criterion, words: CellWords): readonly string[] =>
  printRow(
    answers,
    criterion,
    words,
    answers.map((answer) => answerKey(answer, criterion)),
  ).texts;

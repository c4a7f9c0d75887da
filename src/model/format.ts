import { textKey } from './compare-values.js';
import { type Criterion, isNumeric, scaleOf } from './criterion.js';
import { formatDate, parseDate } from './date.js';
import { Figures, readsLikeFigure } from './format-number.js';
import type { Answer } from './tool.js';
import type { Words } from './words.js';

/** A link as a reader knows it: without `https://`. */
const linkText = (href: string): string => href.replace(/^https:\/\//, '').replace(/^([^/]+)\/$/, '$1');

/** The numbers that an answer prints. */
function numbersOf(answer: Answer | undefined): readonly number[] {
  const { value, range = [] } = answer ?? {};
  if (typeof value === 'number') return [value, ...range];
  return value === null ? range : [];
}

/** The numbers that a row prints, each once, with the ends of its scale: they decide together how many decimals are shown. */
export function numbersIn(answers: readonly (Answer | undefined)[], criterion: Criterion): number[] {
  if (!isNumeric(criterion.kind)) return [];
  const numbers = new Set<number>();
  for (const answer of answers) for (const number of numbersOf(answer)) numbers.add(number);
  if (numbers.size) for (const end of scaleOf(criterion) ?? []) numbers.add(end);
  return [...numbers];
}

/** The ranges in a row that stand for a value. */
export const rangesIn = (answers: readonly (Answer | undefined)[]): (readonly [number, number])[] =>
  answers.flatMap((answer) => (answer?.value === null && answer.range ? [answer.range] : []));

/** What tells two answers of one row apart: equal keys may print alike, others must not. */
export function answerKey(answer: Answer | undefined, { kind }: Criterion): string {
  if (!answer || answer.status === 'unknown') return 'unknown';
  if (answer.status === 'not-applicable') return 'not-applicable';
  const { value, status, range } = answer;
  if (value === null) return range ? `${status} range ${range}` : status === 'partial' ? status : 'unknown';
  const moment = kind === 'date' && typeof value === 'string' ? parseDate(value) : null;
  const plain = moment
    ? `${moment.precision} ${moment.time}`
    : Array.isArray(value)
      ? JSON.stringify(value.map(textKey))
      : typeof value === 'string'
        ? textKey(value)
        : String(value === 0 ? 0 : value);
  return `${status} ${Array.isArray(value) ? 'list' : typeof value} ${plain}`;
}

/** How a text is printed: as it is; so that it reads like no figure and no missing value; so that it reads like no other list. */
type Exactness = 0 | 1 | 2;

function listText(value: readonly string[], exact: Exactness, words: Words): string {
  if (!value.length) return words.none;
  return exact === 2 ? JSON.stringify(value) : words.list(exact ? value.map(words.quoted) : value);
}

/** What texts read like that stand for unequal answers. */
function clashesOf(looks: readonly string[], keys: readonly string[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const clashes = new Set<string>();
  for (let i = 0; i < looks.length; i += 1) {
    const look = looks[i] ?? '';
    const key = keys[i] ?? '';
    if ((first.get(look) ?? key) !== key) clashes.add(look);
    first.set(look, key);
  }
  return clashes;
}

/** Prints an answer that is no number. */
function printAnswer({ value, status }: Answer, { kind }: Criterion, exact: Exactness, words: Words): string {
  const limited = status === 'partial';
  if (typeof value === 'boolean') return value ? (limited ? words.partly : words.yes) : words.no;
  if (value === null) return limited ? words.partly : words.unknown;
  let text: string;
  if (typeof value === 'number') text = String(value);
  else if (Array.isArray(value)) text = listText(value, exact, words);
  else if (kind === 'date') text = exact ? value : formatDate(value, words.locale);
  else if (kind === 'link') text = exact ? value : linkText(value);
  // Text is not compared, and must not read like a figure that is.
  else text = exact || (isNumeric(kind) && readsLikeFigure(value)) ? words.quoted(value) : value;
  return limited ? words.withLimits(text) : text;
}

/** Dates of one row that read alike and are not, whatever else is said of them. */
function alikeDates(answers: readonly (Answer | undefined)[], locale: string): readonly boolean[] {
  const dates = answers.map((answer) => (typeof answer?.value === 'string' ? answer.value : ''));
  const looks = dates.map((date) => textKey(formatDate(date, locale)));
  const clashes = clashesOf(
    looks,
    dates.map((date) => JSON.stringify(parseDate(date))),
  );
  return looks.map((look) => clashes.has(look));
}

/** The cells of one row in print. */
export interface PrintedRow {
  readonly words: Words;
  readonly answers: readonly (Answer | undefined)[];
  /** Indices of the answers that are not those of the row as it was; of all where nothing is known of it. */
  readonly changed: readonly number[];
  /** What tells the answers apart. */
  readonly keys: readonly string[];
  /** The numbers among them; `null` where there are none. */
  readonly figures: Figures | null;
  /** Whether it holds dates with limits: how they are printed hangs on each other. */
  readonly limits: boolean;
  /** As short as can be, and what that reads like. */
  readonly short: readonly string[];
  readonly looks: readonly string[];
  /** Whether none reads like another that is unequal. */
  readonly apart: boolean;
  /** What is printed. */
  readonly texts: readonly string[];
}

/** The list with other entries at these indices. */
export function renewed<T>(list: readonly T[] | undefined, indices: readonly number[], make: (index: number) => T): T[] {
  const all = list ? list.slice() : [];
  for (const i of indices) all[i] = make(i);
  return all;
}

/** Indices of the answers that are not what they were. */
function changesOf(answers: readonly (Answer | undefined)[], before?: readonly (Answer | undefined)[]): number[] {
  const changed: number[] = [];
  for (let i = 0; i < answers.length; i += 1) if (!before || answers[i] !== before[i]) changed.push(i);
  return changed;
}

/** Whether some cells read like another that is unequal. */
const clashesAt = (indices: readonly number[], looks: readonly string[], keys: readonly string[]): boolean =>
  indices.some((i) => looks.some((look, j) => look === looks[i] && keys[j] !== keys[i]));

/** So few cells that each is held against all. */
const FEW = 3;

/**
 * Prints the cells of one row, so that what is equal reads alike and what is unequal does not.
 * @param before the same row as it was: most of it stays when one tool is replaced by another.
 */
export function printRow(
  answers: readonly (Answer | undefined)[],
  criterion: Criterion,
  words: Words,
  before: PrintedRow | null = null,
): PrintedRow {
  const last = before?.words === words && before.answers.length === answers.length ? before : null;
  const changed = changesOf(answers, last?.answers);
  const keys = renewed(last?.keys, changed, (i) => answerKey(answers[i], criterion));
  const figures = figuresOf(answers, criterion, words.locale, changed, last);
  const limits = criterion.kind === 'date' && answers.some((answer) => answer?.status === 'partial');
  const alike = limits ? alikeDates(answers, words.locale) : [];
  const base = printerOf(criterion, words, figures);
  // A cell hangs on its own answer and the figures of its row.
  const kept = last && figures === last.figures && !limits && !last.limits ? last : null;
  const other = kept ? changed : changesOf(answers);
  const short = renewed(kept?.short, other, (i) => base(answers[i], alike[i] ? 1 : 0));
  const looks = renewed(kept?.looks, other, (i) => textKey(short[i] ?? ''));
  const row = { words, answers, changed, keys, figures, limits, short, looks };
  const few = kept?.apart && changed.length <= FEW;
  const clashes = few && !clashesAt(changed, looks, keys) ? null : clashesOf(looks, keys);
  if (!clashes?.size) return { ...row, apart: true, texts: short };

  const isClear = (texts: readonly string[]): boolean => !clashesOf(texts.map(textKey), keys).size;
  const some = short.map((text, i) => (clashes.has(looks[i] ?? '') ? base(answers[i], 1) : text));
  if (isClear(some)) return { ...row, apart: false, texts: some };
  // One text reads like another in quotes: all are quoted, and lists of quotes are written as in code.
  const quoted = answers.map((answer) => base(answer, 1));
  return { ...row, apart: false, texts: isClear(quoted) ? quoted : answers.map((answer) => base(answer, 2)) };
}

/** Prints the answers of one row. */
function printerOf(criterion: Criterion, words: Words, figures: Figures | null) {
  const scale = scaleOf(criterion);
  const numeric = isNumeric(criterion.kind);
  const figure = (value: number): string => {
    const text = figures?.textOf(value) ?? String(value);
    return criterion.kind === 'rank' && scale ? `${text}/${figures?.textOf(scale[1])}` : text;
  };
  return (answer: Answer | undefined, exact: Exactness): string => {
    if (!answer || answer.status === 'unknown') return words.unknown;
    if (answer.status === 'not-applicable') return words.notApplicable;
    const { value, status, range } = answer;
    if (numeric && typeof value === 'number') return status === 'partial' ? words.withLimits(figure(value)) : figure(value);
    if (value === null && range) {
      const text = `${figure(range[0])}–${figure(range[1])}`;
      return status === 'partial' ? words.withLimits(text) : text;
    }
    return printAnswer(answer, criterion, exact, words);
  };
}

/** The numbers of a row in print: those of the row as it was, where what came to it since needs no other decimals. */
function figuresOf(
  answers: readonly (Answer | undefined)[],
  criterion: Criterion,
  locale: string,
  changed: readonly number[],
  last: PrintedRow | null,
): Figures | null {
  if (!isNumeric(criterion.kind)) return null;
  if (last?.figures) {
    const came = changed.flatMap((i) => numbersOf(answers[i]));
    const always = [0, ...(scaleOf(criterion) ?? [])];
    const holds = (number: number): boolean =>
      always.includes(number) || answers.some((answer) => numbersOf(answer).includes(number));
    if (last.figures.take(came, holds)) return last.figures;
  }
  const all = numbersIn(answers, criterion);
  return all.length ? new Figures(all, criterion, locale, [], rangesIn(answers)) : null;
}

/** What the cells of one row are in print. */
export const formatRow = (answers: readonly (Answer | undefined)[], criterion: Criterion, words: Words): readonly string[] =>
  printRow(answers, criterion, words).texts;

import { textKey } from './compare-values.js';
import { type Criterion, isNumeric, type Kind, scaleOf } from './criterion.js';
import { formatDate, parseDate } from './date.js';
import { formatNumbers } from './format-number.js';
import type { Answer } from './tool.js';
import type { Words } from './words.js';

/** A link as a reader knows it: without `https://`. */
const linkText = (href: string): string => href.replace(/^https:\/\//, '').replace(/^([^/]+)\/$/, '$1');

/** The numbers that a row prints, each once, with the ends of its scale: they decide together how many decimals are shown. */
export function numbersIn(answers: readonly (Answer | undefined)[], criterion: Criterion): number[] {
  if (!isNumeric(criterion.kind)) return [];
  const numbers = new Set<number>();
  for (const answer of answers) {
    if (typeof answer?.value === 'number') numbers.add(answer.value);
    if (typeof answer?.value === 'number' || answer?.value === null) for (const end of answer.range ?? []) numbers.add(end);
  }
  if (numbers.size) for (const end of scaleOf(criterion) ?? []) numbers.add(end);
  return [...numbers];
}

const keys = new WeakMap<Answer, { readonly kind: Kind; readonly key: string }>();

/** The ranges in a row that stand for a value. */
export const rangesIn = (answers: readonly (Answer | undefined)[]): (readonly [number, number])[] =>
  answers.flatMap((answer) => (answer?.value === null && answer.range ? [answer.range] : []));

/** What tells two answers of one row apart: equal keys may print alike, others must not. */
export function answerKey(answer: Answer | undefined, { kind }: Criterion): string {
  if (!answer) return 'unknown';
  const known = keys.get(answer);
  if (known?.kind === kind) return known.key;
  const key = keyOf(answer, kind);
  keys.set(answer, { kind, key });
  return key;
}

function keyOf(answer: Answer, kind: Kind): string {
  if (answer.status === 'unknown') return 'unknown';
  if (answer.status === 'not-applicable') return 'not-applicable';
  const { value, status, range } = answer;
  if (value === null) return range ? `range ${range}` : status === 'partial' ? status : 'unknown';
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
function clashesOf(texts: readonly string[], keys: readonly string[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const clashes = new Set<string>();
  for (let i = 0; i < texts.length; i += 1) {
    const look = textKey(texts[i] ?? '');
    const key = keys[i] ?? '';
    if ((first.get(look) ?? key) !== key) clashes.add(look);
    first.set(look, key);
  }
  return clashes;
}

/** What depends on no other cell of the row: all but numbers, as short as can be. */
interface Alone {
  readonly words: Words;
  readonly kind: Kind;
  readonly text: string;
}

const alone = new WeakMap<Answer, Alone>();

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
  else text = exact ? words.quoted(value) : value;
  return limited ? words.withLimits(text) : text;
}

/** The same in short, remembered: a table that changes prints most of its cells again. */
function shortly(answer: Answer, criterion: Criterion, words: Words): string {
  const known = alone.get(answer);
  if (known && known.words === words && known.kind === criterion.kind) return known.text;
  const text = printAnswer(answer, criterion, 0, words);
  alone.set(answer, { words, kind: criterion.kind, text });
  return text;
}

/** What the numbers of a row are in print. @param before the same of the row as it was: it stays where the row holds the same numbers. */
export function printedFigures(
  answers: readonly (Answer | undefined)[],
  criterion: Criterion,
  locale: string,
  before?: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const all = numbersIn(answers, criterion);
  // With a tolerance the ranges beside them count too.
  const same = before && !criterion.tolerance && before.size === all.length && all.every((value) => before.has(value));
  if (same) return before;
  const texts = all.length ? formatNumbers(all, criterion, locale, [], rangesIn(answers)) : [];
  return new Map(all.map((value, i) => [value, texts[i] ?? '']));
}

/** Dates of one row that read alike and are not, whatever else is said of them. */
function alikeDates(answers: readonly (Answer | undefined)[], locale: string): readonly boolean[] {
  const dates = answers.map((answer) => (typeof answer?.value === 'string' ? answer.value : ''));
  const texts = dates.map((date) => formatDate(date, locale));
  const clashes = clashesOf(
    texts,
    dates.map((date) => JSON.stringify(parseDate(date))),
  );
  return texts.map((text) => clashes.has(textKey(text)));
}

/** Prints the cells of one row, so that what is equal reads alike and what is unequal does not. */
export function formatRow(
  answers: readonly (Answer | undefined)[],
  criterion: Criterion,
  words: Words,
  keys: readonly string[] = answers.map((answer) => answerKey(answer, criterion)),
  printed: ReadonlyMap<number, string> = printedFigures(answers, criterion, words.locale),
): string[] {
  const scale = scaleOf(criterion);
  const numeric = isNumeric(criterion.kind);
  const figure = (value: number): string => {
    const text = printed.get(value) ?? String(value);
    return criterion.kind === 'rank' && scale ? `${text}/${printed.get(scale[1])}` : text;
  };

  const base = (answer: Answer | undefined, exact: Exactness): string => {
    if (!answer || answer.status === 'unknown') return words.unknown;
    if (answer.status === 'not-applicable') return words.notApplicable;
    const { value, status, range } = answer;
    if (numeric && typeof value === 'number') return status === 'partial' ? words.withLimits(figure(value)) : figure(value);
    if (value === null && range) return `${figure(range[0])}–${figure(range[1])}`;
    return exact ? printAnswer(answer, criterion, exact, words) : shortly(answer, criterion, words);
  };

  const limits = criterion.kind === 'date' && answers.some((answer) => answer?.status === 'partial');
  const alike = limits ? alikeDates(answers, words.locale) : [];
  const short = answers.map((answer, i) => base(answer, alike[i] ? 1 : 0));
  const clashes = clashesOf(short, keys);
  if (!clashes.size) return short;
  const some = short.map((text, i) => (clashes.has(textKey(text)) ? base(answers[i], 1) : text));
  if (!clashesOf(some, keys).size) return some;
  // One text reads like another in quotes: all are quoted, and lists of quotes are written as in code.
  const quoted = answers.map((answer) => base(answer, 1));
  return clashesOf(quoted, keys).size ? answers.map((answer) => base(answer, 2)) : quoted;
}

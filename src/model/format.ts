import { textKey } from './compare-values.js';
import { type Criterion, isNumeric, scaleOf } from './criterion.js';
import { formatDate, parseDate } from './date.js';
import { formatNumbers } from './format-number.js';
import type { Answer } from './tool.js';
import type { Words } from './words.js';

/** A link as a reader knows it: without `https://`. */
const linkText = (href: string): string => href.replace(/^https:\/\//, '').replace(/^([^/]+)\/$/, '$1');

/** The numbers that a row prints, each once, with the ends of its scale: they decide together how many decimals are shown. */
export function numbersIn(answers: readonly (Answer | undefined)[], criterion: Criterion): number[] {
  if (!isNumeric(criterion.kind)) return [];
  const numbers = answers.flatMap((answer) => {
    if (typeof answer?.value === 'number') return [answer.value];
    return answer?.value === null ? [...(answer.range ?? [])] : [];
  });
  return [...new Set([...numbers, ...(numbers.length ? (scaleOf(criterion) ?? []) : [])])];
}

/** What tells two answers of one row apart: equal keys may print alike, others must not. */
export function answerKey(answer: Answer | undefined, { kind }: Criterion): string {
  if (!answer || answer.status === 'unknown') return 'unknown';
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
  for (const [i, text] of texts.entries()) {
    const look = textKey(text);
    const key = keys[i] ?? '';
    if ((first.get(look) ?? key) !== key) clashes.add(look);
    first.set(look, key);
  }
  return clashes;
}

/** Prints the cells of one row, so that what is equal reads alike and what is unequal does not. */
export function formatRow(
  answers: readonly (Answer | undefined)[],
  criterion: Criterion,
  words: Words,
  keys: readonly string[] = answers.map((answer) => answerKey(answer, criterion)),
): string[] {
  const { locale } = words;
  const scale = scaleOf(criterion);
  const all = numbersIn(answers, criterion);
  const printed = new Map<number, string>();
  if (all.length) for (const [i, text] of formatNumbers(all, criterion, locale).entries()) printed.set(all[i] ?? Number.NaN, text);
  const figure = (value: number): string => {
    const text = printed.get(value) ?? String(value);
    return criterion.kind === 'rank' && scale ? `${text}/${printed.get(scale[1])}` : text;
  };

  const base = (answer: Answer | undefined, exact: Exactness): string => {
    if (!answer || answer.status === 'unknown') return words.unknown;
    if (answer.status === 'not-applicable') return words.notApplicable;
    const { value, status, range } = answer;
    const limited = status === 'partial';
    if (typeof value === 'boolean') return value ? (limited ? words.partly : words.yes) : words.no;
    if (value === null) {
      return range ? `${figure(range[0])}–${figure(range[1])}` : limited ? words.partly : words.unknown;
    }
    let text: string;
    if (typeof value === 'number') text = isNumeric(criterion.kind) ? figure(value) : String(value);
    else if (Array.isArray(value)) text = listText(value, exact, words);
    else if (criterion.kind === 'date') text = exact ? value : formatDate(value, locale);
    else if (criterion.kind === 'link') text = exact ? value : linkText(value);
    else text = exact ? words.quoted(value) : value;
    return limited ? words.withLimits(text) : text;
  };

  const short = answers.map((answer) => base(answer, 0));
  const clashes = clashesOf(short, keys);
  if (!clashes.size) return short;
  const some = short.map((text, i) => (clashes.has(textKey(text)) ? base(answers[i], 1) : text));
  if (!clashesOf(some, keys).size) return some;
  // One text reads like another in quotes: all are quoted, and lists of quotes are written as in code.
  const quoted = answers.map((answer) => base(answer, 1));
  return clashesOf(quoted, keys).size ? answers.map((answer) => base(answer, 2)) : quoted;
}

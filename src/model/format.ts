import { textKey } from './compare-values.js';
import { type Criterion, isNumeric, scaleOf } from './criterion.js';
import { formatDate, parseDate } from './date.js';
import type { Answer } from './tool.js';
import type { Words } from './words.js';

const MOST_DECIMALS = 20;
const TOO_LONG = 1e21;

type Style = Pick<Criterion, 'kind' | 'unit' | 'currency'>;

const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string, style: Style, digits: Intl.NumberFormatOptions): Intl.NumberFormat {
  // Without it -0.001 would print as '-0', which reads like zero.
  const options: Intl.NumberFormatOptions = { ...digits, signDisplay: 'negative' };
  const key = `${locale} ${style.kind} ${style.unit} ${style.currency} ${Object.values(digits)}`;
  const known = formatters.get(key);
  if (known) return known;
  const money = style.kind === 'money' && style.currency;
  const unit = style.unit === '%' ? 'percent' : style.unit;
  const named: Intl.NumberFormatOptions = money ? { style: 'currency', currency: money } : unit ? { style: 'unit', unit } : {};
  let made: Intl.NumberFormat;
  try {
    made = new Intl.NumberFormat(locale, { ...named, ...options });
  } catch {
    // Not a unit that Intl knows: the number alone, and the unit's own word behind it.
    made = new Intl.NumberFormat(locale, options);
  }
  formatters.set(key, made);
  return made;
}

/** Whole amounts print without cents; others with the currency's own number of digits. */
function firstDigits(style: Style, locale: string, whole: boolean): number {
  if (style.kind !== 'money') return 2;
  if (whole || !style.currency) return whole ? 0 : 2;
  return numberFormat(locale, style, {}).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Prints numbers that stand in one row: the fewest decimals with which unequal numbers differ, and none that is not zero (or
 * `apart`, such as the end of a scale) prints like it. Past 20 decimals or 21 digits a number is scientific.
 */
export function formatNumbers(values: readonly number[], style: Style, locale: string, apart: readonly number[] = []): string[] {
  const plain = values.map((value) => (value === 0 ? 0 : value));
  const fixed = [...new Set([0, ...apart, ...plain])].filter((value) => Math.abs(value) < TOO_LONG);
  const whole = plain.every(Number.isInteger);
  let digits = firstDigits(style, locale, whole);
  const minimum = style.kind === 'money' ? digits : 0;
  const print = (value: number, decimals: number): string => {
    const format = numberFormat(locale, style, { minimumFractionDigits: minimum, maximumFractionDigits: decimals });
    return withUnit(format, value, style);
  };
  let printed = fixed.map((value) => print(value, digits));
  while (digits < MOST_DECIMALS && new Set(printed).size < fixed.length) {
    digits += 1;
    printed = fixed.map((value) => print(value, digits));
  }
  const times = new Map<string, number>();
  for (const text of printed) times.set(text, (times.get(text) ?? 0) + 1);
  return plain.map((value) => {
    const text = printed[fixed.indexOf(value)];
    if (text !== undefined && (value === 0 || times.get(text) === 1)) return text;
    const scientific = numberFormat(locale, style, {
      notation: 'scientific',
      maximumSignificantDigits: 17,
    } as Intl.NumberFormatOptions);
    return withUnit(scientific, value, style);
  });
}

function withUnit(format: Intl.NumberFormat, value: number, { kind, unit }: Style): string {
  const text = format.format(value);
  const style = format.resolvedOptions().style;
  if (!unit || style !== 'decimal' || kind === 'rank') return text;
  // A short unit stays with its number; a word may stand on the next line.
  return `${text}${unit.length > 3 ? ' ' : '\u00a0'}${unit}`;
}

/** A link as a reader knows it: without `https://`. */
const linkText = (href: string): string => href.replace(/^https:\/\//, '').replace(/^([^/]+)\/$/, '$1');

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
export function formatRow(answers: readonly (Answer | undefined)[], criterion: Criterion, words: Words): string[] {
  const { locale } = words;
  const scale = scaleOf(criterion);
  const numbers = answers.flatMap((answer) => {
    if (!answer || !isNumeric(criterion.kind)) return [];
    return typeof answer.value === 'number' ? [answer.value] : answer.value === null ? [...(answer.range ?? [])] : [];
  });
  const all = [...new Set(scale ? [...numbers, ...scale] : numbers)];
  const printed = new Map<number, string>();
  for (const [i, text] of formatNumbers(all, criterion, locale).entries()) printed.set(all[i] ?? Number.NaN, text);
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

  const keys = answers.map((answer) => answerKey(answer, criterion));
  const short = answers.map((answer) => base(answer, 0));
  const clashes = clashesOf(short, keys);
  if (!clashes.size) return short;
  const some = short.map((text, i) => (clashes.has(textKey(text)) ? base(answers[i], 1) : text));
  if (!clashesOf(some, keys).size) return some;
  // One text reads like another in quotes: all are quoted, and lists of quotes are written as in code.
  const quoted = answers.map((answer) => base(answer, 1));
  return clashesOf(quoted, keys).size ? answers.map((answer) => base(answer, 2)) : quoted;
}

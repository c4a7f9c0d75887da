import { areTied } from './compare/ties.js';
import { weigh } from './compare/weigh.js';
import { isNumeric } from './criterion.js';
import { parseDate } from './date.js';
import { aligned, decimalsOf } from './decimal.js';
import type { DeltaWords } from './delta-words.js';
import type { Criterion } from './document.js';
import { entriesOf } from './kinds/list.js';
import { isOpen } from './kinds/open.js';
import { answerKey, UNKNOWN } from './print/cell-key.js';
import { type Figures, singlePrinter } from './print/figures.js';
import { figuresIn } from './print/print-row.js';
import type { Print } from './print/printer.js';
import { textKey } from './print/text-key.js';
import { quotient } from './quotient.js';
import type { Answer } from './tool.js';

/** Doubles tell whole numbers below this apart, with room for the error of a product. */
const SMALL = 1e15;

/** `a - b` in decimals: 0.3 - 0.1 is 0.2. `null` where no double is named by exactly that, as for 1 - 1e-300. */
export function difference(a: number, b: number): number | null {
  const one = 10 ** Math.max(decimalsOf(a), decimalsOf(b));
  // Mostly both are small counts of the same decimal.
  if ((Math.abs(a) + Math.abs(b)) * one < SMALL) return (Math.round(a * one) - Math.round(b * one)) / one;
  const { counts, scale } = aligned([a, b]);
  const [x = 0n, y = 0n] = counts;
  const apart = quotient(x - y, 10n ** BigInt(scale));
  if (!Number.isFinite(apart)) return null;
  const [u, v, w] = aligned([a, b, apart]).counts as [bigint, bigint, bigint];
  return u - v === w ? apart : null;
}

/** Whether there is nothing to hold against another answer. */
const isMissing = (key: string): boolean => key === UNKNOWN || key === 'not-applicable';

const MOST_DECIMALS = 20;

/** One row, as far as its differences depend on it. */
interface Row {
  readonly criterion: Criterion;
  readonly words: DeltaWords;
  /** The numbers as the row prints them: what is said of them must agree with what a reader can reckon from the table. */
  readonly figures: Figures | null;
  /** Prints how far apart two numbers are: with their unit, but five points of per cents are not '5%', nor a price apart another price a month. */
  readonly print: Print;
}

/** How far apart two numbers of a row are in print, without a sign; `null` where no figure would be exact. */
function amount(value: number, base: number, { criterion, figures, print }: Row): string | null {
  const shown = (n: number): number => figures?.shown(n) ?? n;
  const apart = Math.abs(difference(shown(value), shown(base)) ?? 0);
  if (!apart || decimalsOf(apart) > MOST_DECIMALS) return null;
  // Shares of one are told in points.
  return print(criterion.format === 'percent' ? Number((apart * 100).toPrecision(15)) : apart);
}

const DAY = 86_400_000;

/** How a date differs: by days, where both are given to the day. */
function dateDelta(value: unknown, from: unknown, words: DeltaWords): string {
  const [a, b] = [parseDate(String(value)), parseDate(String(from))];
  if (!a || !b || a.time === b.time) return words.differs;
  const days = a.precision === 'day' && b.precision === 'day' ? Math.abs(a.time - b.time) / DAY : null;
  return a.time > b.time ? words.later(days) : words.earlier(days);
}

/** The entries of `list` that `other` has not, each as often as it is missing. */
function beyond(list: readonly string[], other: readonly string[]): string[] {
  const left = other.map(textKey);
  return list.filter((entry) => {
    const at = left.indexOf(textKey(entry));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** How a list differs: by the entries that it has more and fewer. */
function listDelta(list: Answer, base: Answer, words: DeltaWords): string {
  const [entries, others] = [entriesOf(list.value), entriesOf(base.value)];
  const [more, fewer] = [beyond(entries, others), beyond(others, entries)];
  return more.length || fewer.length ? words.entries(more, fewer) : words.differs;
}

/** How a figure differs: by an amount, or only which one is higher where one has no middle. */
function figureDelta(answer: Answer, base: Answer, row: Row): string {
  const { words, criterion } = row;
  const [a, b] = [weigh(answer, criterion), weigh(base, criterion)];
  if (!a || !b) return words.differs;
  const [open, numbers] = [isOpen(answer) || isOpen(base), typeof answer.value === 'number' && typeof base.value === 'number'];
  // An amount is that between what is printed: '1.2M' is not 234,567 more than 1,000,000.
  const said = [answer, base].some(({ text, value }) => {
    const [figure = value] = /\d(?:[\d.,]*\d)?/.exec(text ?? '') ?? [];
    return Number(String(figure).replaceAll(',', '')) !== Math.abs(Number(value)) && figure !== value;
  });
  const text = !open && numbers && !said ? amount(a.point, b.point, row) : null;
  if (text === null && !open && !said) return words.differs;
  return a.point > b.point ? words.higher(text) : words.lower(text);
}

/** How a cell differs from the baseline's; both say something. */
function differenceOf(answer: Answer, base: Answer, row: Row): string {
  const { words, criterion } = row;
  const [figures, dates] = [isNumeric(criterion.kind), criterion.kind === 'date'];
  // Figures are equal however they are written; of other values a text may say more.
  if (answerKey(answer, criterion) === answerKey(base, criterion))
    return figures || answer.text === base.text ? words.same : words.differs;
  if (Array.isArray(answer.value) && Array.isArray(base.value)) return listDelta(answer, base, words);
  // Where one of two equal values holds with limits, that is no tie but a difference.
  const limited = answer.value !== null && answer.value === base.value && !isOpen(answer) && !isOpen(base);
  if (limited || !(figures || dates)) return words.differs;
  if (areTied([weigh(answer, criterion), weigh(base, criterion)], criterion.tolerance)) return words.level;
  return dates ? dateDelta(answer.value, base.value, words) : figureDelta(answer, base, row);
}

/**
 * How each cell of a row differs from the baseline's, as the printed cells bear it out; `null` for the baseline's own and where either is
 * missing. 'same' is said of equal answers alone.
 * @param base index of the baseline's cell; below 0 there is none, and nothing to say.
 */
export function deltasOf(
  answers: readonly (Answer | undefined)[],
  base: number,
  criterion: Criterion,
  words: DeltaWords,
  figures: Figures | null = figuresIn(answers, criterion, words.locale),
): (string | null)[] {
  if (base < 0) return [];
  const from = answers[base];
  const { unit, format, ...style } = criterion;
  const printed = {
    ...style,
    ...(format !== undefined && format !== 'percent' && { format }),
    ...(unit !== undefined && unit !== '%' && criterion.kind !== 'money' && { unit }),
  };
  const row: Row = { criterion, words, figures, print: singlePrinter(printed, words.locale, figures?.decimals(0) ?? 0) };
  const says = (answer: Answer | undefined): answer is Answer => !isMissing(answerKey(answer, criterion));
  return answers.map((answer, i) => (i === base || !says(from) || !says(answer) ? null : differenceOf(answer, from, row)));
}

/** What finds differences and says them in the words for a locale, for those who have it handed over. */
export interface Deltas {
  deltasOf(
    answers: readonly (Answer | undefined)[],
    base: number,
    criterion: Criterion,
    locale: string,
    figures: Figures | null,
  ): readonly (string | null)[];
}

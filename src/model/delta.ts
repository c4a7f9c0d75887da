import { allTied, textKey } from './compare-values.js';
import { type Criterion, isNumeric } from './criterion.js';
import { parseDate } from './date.js';
import { aligned, quotient } from './decimal.js';
import { answerKey } from './format.js';
import { formatNumbers } from './format-number.js';
import { decimalsOf, printedNumbers } from './printed-number.js';
import type { Answer } from './tool.js';

/** The words for how a cell differs from the baseline's. */
export interface DeltaWords {
  /** BCP 47 tag, for `Intl`. */
  readonly locale: string;
  readonly same: string;
  /** Different, with nothing more to say. */
  readonly differs: string;
  /** Different, yet a tie by tolerance or overlapping ranges: neither is ahead. */
  readonly level: string;
  /** '11 higher'. */
  higher(amount: string): string;
  lower(amount: string): string;
  /** '2 days later'; `null` where the dates are not both given to the day. */
  later(days: number | null): string;
  earlier(days: number | null): string;
  /** '+a, −b': the entries that the baseline lacks, and those that it alone has. One of the two may be empty. */
  entries(more: readonly string[], fewer: readonly string[]): string;
}

/** Prints how far apart two numbers of a row are, without a sign; `null` where no figure would be exact. */
export type Amount = (value: number, base: number) => string | null;

/** `a - b` in decimals: 0.3 - 0.1 is 0.2. `null` where no double is named by exactly that, as for 1 - 1e-300. */
export function difference(a: number, b: number): number | null {
  const { counts, scale } = aligned([a, b]);
  const [x = 0n, y = 0n] = counts;
  const apart = quotient(x - y, 10n ** BigInt(scale));
  if (!Number.isFinite(apart)) return null;
  const [u, v, w] = aligned([a, b, apart]).counts as [bigint, bigint, bigint];
  return u - v === w ? apart : null;
}

const MOST_DECIMALS = 20;

/**
 * Makes the printer of a row's differences: those of the figures as the row prints them, with all their decimals and without the
 * unit, which stands beside them and would make '5%' of five points.
 */
export function amountIn(answers: readonly (Answer | undefined)[], criterion: Criterion, locale: string): Amount {
  const printed = printedNumbers(answers, criterion);
  const { kind, currency } = criterion;
  return (value, base) => {
    const amount = Math.abs(difference(printed(value), printed(base)) ?? 0);
    const decimals = decimalsOf(amount);
    if (!amount || decimals > MOST_DECIMALS) return null;
    // To keep the last place apart from zero it prints every decimal.
    const last = Number(`1e-${decimals}`);
    return formatNumbers([amount], { kind, ...(currency !== undefined && { currency }) }, locale, [last])[0] ?? null;
  };
}

const DAY = 86_400_000;

function dateDelta(text: string, base: string, words: DeltaWords): string {
  const [a, b] = [parseDate(text), parseDate(base)];
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

/** Whether there is nothing to hold against another answer. */
const isMissing = (answer: Answer | undefined, criterion: Criterion): boolean =>
  ['unknown', 'not-applicable'].includes(answerKey(answer, criterion));

/**
 * How a cell differs from the baseline's in the same row, as the printed cells bear it out; `null` where either is missing. 'same' is
 * said of equal answers alone.
 */
export function deltaOf(
  answer: Answer | undefined,
  base: Answer | undefined,
  criterion: Criterion,
  words: DeltaWords,
  amount: Amount = amountIn([answer, base], criterion, words.locale),
): string | null {
  if (!answer || !base || isMissing(answer, criterion) || isMissing(base, criterion)) return null;
  if (answerKey(answer, criterion) === answerKey(base, criterion)) return words.same;
  const { value } = answer;
  const { value: from } = base;
  if (Array.isArray(value) && Array.isArray(from)) {
    const [more, fewer] = [beyond(value, from), beyond(from, value)];
    return more.length || fewer.length ? words.entries(more, fewer) : words.differs;
  }
  const numeric = isNumeric(criterion.kind);
  // One of two equal figures holds with limits: that is no tie but a difference.
  if ((!numeric && criterion.kind !== 'date') || (value !== null && value === from)) return words.differs;
  if (allTied([answer, base], criterion)) return words.level;
  if (numeric && typeof value === 'number' && typeof from === 'number') {
    const text = amount(value, from);
    if (text === null) return words.differs;
    return value > from ? words.higher(text) : words.lower(text);
  }
  return typeof value === 'string' && typeof from === 'string' && !numeric ? dateDelta(value, from, words) : words.differs;
}

/** The deltas of one row, in step with its answers; the baseline's own cell has none. */
export function deltasOf(
  answers: readonly (Answer | undefined)[],
  base: number,
  criterion: Criterion,
  words: DeltaWords,
): (string | null)[] {
  const amount = amountIn(answers, criterion, words.locale);
  return answers.map((answer, i) => (i === base ? null : deltaOf(answer, answers[base], criterion, words, amount)));
}

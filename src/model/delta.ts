import { intervalOf } from './compare/interval-of.js';
import { areTied } from './compare/ties.js';
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

/** Below this number doubles tell neighbouring integers apart (exactly: below 2^53), with room for the rounding of a product. */
const SMALL = 1e15;

/**
 * Returns `a - b` computed in decimals, as a reader would: 0.3 - 0.1 is 0.2, where doubles make 0.19999999999999998. `null` where no double
 * prints as the exact difference, as for 1 - 1e-300.
 */
export function difference(a: number, b: number): number | null {
  const factor = 10 ** Math.max(decimalsOf(a), decimalsOf(b));
  // The fast way for most numbers: both as integers, counted in the last decimal that either has.
  if ((Math.abs(a) + Math.abs(b)) * factor < SMALL) return (Math.round(a * factor) - Math.round(b * factor)) / factor;
  const { counts, scale } = aligned([a, b]);
  const [x = 0n, y = 0n] = counts;
  const distance = quotient(x - y, 10n ** BigInt(scale));
  if (!Number.isFinite(distance)) return null;
  const [u, v, w] = aligned([a, b, distance]).counts as [bigint, bigint, bigint];
  return u - v === w ? distance : null;
}

/** Whether the key of an answer tells that the answer has no value, so that no difference can be found. */
const isMissing = (key: string): boolean => key === UNKNOWN || key === 'not-applicable';

/** A difference with more decimals is not printed: `Intl` of older engines prints no more. */
const MOST_DECIMALS = 20;

/** The properties of a row that the differences between its cells depend on. */
interface Row {
  readonly criterion: Criterion;
  readonly words: DeltaWords;
  /** The numbers as the row prints them, from which amounts are computed, so that a reader finds the same amounts from the table. */
  readonly figures: Figures | null;
  /**
   * Prints the distance of two numbers, with their unit. Units that would make it false are left out: 45% is five points above 40%, not
   * 5%, and '$5/mo' would be a price, not the distance of two.
   */
  readonly print: Print;
}

/** Prints the distance of two numbers of a row as they are printed, without a sign; `null` where they print alike or no figure is exact. */
function amount(value: number, base: number, { criterion, figures, print }: Row): string | null {
  const shown = (n: number): number => figures?.shown(n) ?? n;
  const distance = Math.abs(difference(shown(value), shown(base)) ?? 0);
  if (!distance || decimalsOf(distance) > MOST_DECIMALS) return null;
  // Fractions of 1 are printed as per cents, so that their distance is in points: 0.45 and 0.4 are 5 apart.
  return print(criterion.format === 'percent' ? Number((distance * 100).toPrecision(15)) : distance);
}

/** A day in milliseconds. */
const DAY = 86_400_000;

/** Says by how much a date is later or earlier: in days where both are written to the day, else without an amount. */
function dateDelta(value: unknown, base: unknown, words: DeltaWords): string {
  const [a, b] = [parseDate(String(value)), parseDate(String(base))];
  if (!a || !b || a.time === b.time) return words.differs;
  const days = a.precision === 'day' && b.precision === 'day' ? Math.abs(a.time - b.time) / DAY : null;
  return a.time > b.time ? words.later(days) : words.earlier(days);
}

/** Returns the entries of `list` that `other` lacks. An entry that is twice in `list` and once in `other` is returned once. */
function entriesNotIn(list: readonly string[], other: readonly string[]): string[] {
  const left = other.map(textKey);
  return list.filter((entry) => {
    const at = left.indexOf(textKey(entry));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Says which entries a list has more, and which fewer, than the baseline's. */
function listDelta(list: Answer, base: Answer, words: DeltaWords): string {
  const [entries, others] = [entriesOf(list.value), entriesOf(base.value)];
  const [more, fewer] = [entriesNotIn(entries, others), entriesNotIn(others, entries)];
  return more.length || fewer.length ? words.entries(more, fewer) : words.differs;
}

/**
 * Says by how much a figure is higher or lower than the baseline's. Where a range is open, a value beyond all numbers, or the author's
 * text prints another figure than the value, it says only which one is higher. Else, where no exact amount can be printed, it says that
 * they differ: so for a range without a value.
 */
function figureDelta(answer: Answer, base: Answer, row: Row): string {
  const { words, criterion } = row;
  const [a, b] = [intervalOf(answer, criterion), intervalOf(base, criterion)];
  if (!a || !b) return words.differs;
  const [open, numbers] = [isOpen(answer) || isOpen(base), typeof answer.value === 'number' && typeof base.value === 'number'];
  // An amount must be true of what is printed: beside the author's text '1.2M' for 1,234,567, '234,567 higher' than 1,000,000 is not.
  const printsOtherFigure = [answer, base].some(({ text, value }) => {
    const [figure = value] = /\d(?:[\d.,]*\d)?/.exec(text ?? '') ?? [];
    return Number(String(figure).replaceAll(',', '')) !== Math.abs(Number(value)) && figure !== value;
  });
  const text = !open && numbers && !printsOtherFigure ? amount(a.point, b.point, row) : null;
  if (text === null && !open && !printsOtherFigure) return words.differs;
  return a.point > b.point ? words.higher(text) : words.lower(text);
}

/** Says how an answer differs from the baseline's. Both state something: a value, a text, a range or an extreme. */
function differenceOf(answer: Answer, base: Answer, row: Row): string {
  const { words, criterion } = row;
  const [figures, dates] = [isNumeric(criterion.kind), criterion.kind === 'date'];
  // Equal figures are the same whatever text their author prints for them; the text of another kind may say more than its value.
  if (answerKey(answer, criterion) === answerKey(base, criterion))
    return figures || answer.text === base.text ? words.same : words.differs;
  if (Array.isArray(answer.value) && Array.isArray(base.value)) return listDelta(answer, base, words);
  // Equal values with other keys have another status: a yes with limits is not the same as a yes, and not a tie either.
  const limited = answer.value !== null && answer.value === base.value && !isOpen(answer) && !isOpen(base);
  if (limited || !(figures || dates)) return words.differs;
  if (areTied([intervalOf(answer, criterion), intervalOf(base, criterion)], criterion.tolerance)) return words.level;
  return dates ? dateDelta(answer.value, base.value, words) : figureDelta(answer, base, row);
}

/**
 * Says for each cell of a row how it differs from the baseline's, in words that are true of the printed cells; `null` for the baseline's
 * own cell and where one of the two has no value. 'same' is said of equal answers alone, never of a tie.
 * @param base index of the baseline's cell; below 0 there is no baseline, and the list returned is empty.
 */
export function deltasOf(
  answers: readonly (Answer | undefined)[],
  base: number,
  criterion: Criterion,
  words: DeltaWords,
  figures: Figures | null = figuresIn(answers, criterion, words.locale),
): (string | null)[] {
  if (base < 0) return [];
  const baseAnswer = answers[base];
  const { unit, format, ...style } = criterion;
  const printed = {
    ...style,
    ...(format !== undefined && format !== 'percent' && { format }),
    ...(unit !== undefined && unit !== '%' && criterion.kind !== 'money' && { unit }),
  };
  const row: Row = { criterion, words, figures, print: singlePrinter(printed, words.locale, figures?.decimals(0) ?? 0) };
  const hasValue = (answer: Answer | undefined): answer is Answer => !isMissing(answerKey(answer, criterion));
  return answers.map((answer, i) =>
    i === base || !hasValue(baseAnswer) || !hasValue(answer) ? null : differenceOf(answer, baseAnswer, row),
  );
}

/** `deltasOf` with the words of a locale bound to it: a module that elements load where there is a baseline, and hand over to the model. */
export interface Deltas {
  deltasOf(
    answers: readonly (Answer | undefined)[],
    base: number,
    criterion: Criterion,
    locale: string,
    figures: Figures | null,
  ): readonly (string | null)[];
}

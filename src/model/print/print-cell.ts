import { isStated } from '../compare/stated.js';
import type { Criterion } from '../document.js';
import type { KindRules, Printing } from '../kinds/kind.js';
import { scaleBy } from '../kinds/scale.js';
import type { Answer } from '../tool.js';
import { type Figures, figuresOf } from './figures.js';
import { rangeText } from './range.js';

type Answers = readonly (Answer | undefined)[];

/**
 * Returns the printers of a row's numbers; `null` for a kind whose cells hold no figures.
 * @param rules the rules of the criterion's kind
 */
export function figuresBy(rules: KindRules, answers: Answers, criterion: Criterion, locale: string): Figures | null {
  if (!rules.numeric) return null;
  const numbers = new Set<number>();
  let middles = false;
  for (const { value, range = [] } of answers.filter((answer) => answer !== undefined)) {
    if (typeof value === 'number') numbers.add(value);
    if (typeof value === 'string') continue;
    for (const end of range) if (end !== null) numbers.add(end);
    if (value === null && range.length) middles = true;
  }
  return figuresOf({ numbers: [...numbers], apart: scaleBy(rules, criterion) ?? [], middles }, criterion, locale);
}

/** Returns the text after a figure: in a row of kind rank the end of the scale, '/100', else ''. A range has it once, after both ends. */
function scaleSuffix(rules: KindRules, criterion: Criterion, { plain }: Figures): string {
  const end = criterion.kind === 'rank' ? scaleBy(rules, criterion)?.[1] : undefined;
  return end === undefined ? '' : `/${plain(end)}`;
}

/** Prints the extreme, value or range of an answer, without the author's own text; `null` where the answer has none of these. */
function valueText(rules: KindRules, answer: Answer, criterion: Criterion, printing: Printing): string | null {
  const { value, status, range, excludes, extreme, text } = answer;
  const { words, figures } = printing;
  let plain: string;
  if (figures && extreme) plain = extreme === 'lowest' ? '−∞' : text === undefined ? words.unlimited : '∞';
  else if (value !== null) {
    plain =
      figures && typeof value === 'number'
        ? figures.text(value) + scaleSuffix(rules, criterion, figures)
        : rules.print(value, printing, answer);
  } else if (figures && range)
    plain = rangeText(range, excludes, criterion, words, figures.text) + scaleSuffix(rules, criterion, figures);
  else return null;
  return status === 'partial' && typeof value !== 'boolean' ? words.withLimits(plain) : plain;
}

/** Prints one cell of a row. @param rules the rules of the criterion's kind */
export function cellText(rules: KindRules, answer: Answer | undefined, criterion: Criterion, printing: Printing): string {
  const { words, exact } = printing;
  if (!answer) return words.unknown;
  const { status, text, extreme } = answer;
  const value = isStated(answer) ? valueText(rules, answer, criterion, printing) : null;
  if (text === undefined) {
    return value ?? (status === 'not-applicable' ? words.notApplicable : status === 'partial' ? words.partly : words.unknown);
  }
  // An extreme is beyond all numbers and must not read like one: behind a text that does, the extreme is printed in brackets.
  if (exact || (extreme && /^[^\w<>]*\d[^+]*$/.test(text))) return value === null ? words.quoted(text) : `${text} (${value})`;
  return rules.numeric && value !== null && status === 'partial' ? words.withLimits(text) : text;
}

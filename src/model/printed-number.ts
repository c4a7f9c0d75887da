import type { Criterion } from './criterion.js';
import { decimal } from './decimal.js';
import { numbersIn, rangesIn } from './format.js';
import { formatNumbers } from './format-number.js';
import type { Answer } from './tool.js';

/** The figure in a text that was printed in English without a unit. */
function figureIn(text: string): number {
  const [figure = ''] = /\d[\d,]*(?:\.\d+)?(?:E-?\d+)?/.exec(text) ?? [];
  return Number(figure.replaceAll(',', '')) * (text.startsWith('-') ? -1 : 1);
}

/**
 * What the numbers of one row are once they are printed: the table rounds them to the fewest decimals that keep them apart, and what
 * is said of them must agree with what the reader can reckon from the table.
 */
export function printedNumbers(answers: readonly (Answer | undefined)[], criterion: Criterion): (value: number) => number {
  const { kind, currency, tolerance } = criterion;
  const all = numbersIn(answers, criterion);
  const texts = formatNumbers(
    all,
    { kind, ...(currency !== undefined && { currency }), ...(tolerance !== undefined && { tolerance }) },
    'en',
    [],
    rangesIn(answers),
  );
  const printed = new Map(all.map((value, i) => [value, figureIn(texts[i] ?? '')]));
  return (value) => printed.get(value) ?? value;
}

/** How many decimals the number needs. */
export const decimalsOf = (value: number): number => Math.max(0, decimal(value).scale);

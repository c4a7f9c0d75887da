import type { Criterion } from '../document.js';
import type { Scale } from '../kinds/scale.js';
import type { Answer } from '../tool.js';
import type { Print } from './printer.js';

/** Whether a number is a short decimal: no sign, no exponent, and too few decimals for the rounding noise of doubles. */
const isPlain = (value: number): boolean => /^\d{1,9}(\.\d{1,5})?$/.test(String(value));

/**
 * Prints a rank that is only a number on its scale, '87/100', just as `rankText` (print-rank.ts) does. `null` for a rank with more to
 * print, such as a range, a text or a format: that takes `rankText`, which badges load only for such a rank.
 * @param print prints a number with all its decimals.
 */
export function plainRank(answer: Answer, { format }: Criterion, scale: Scale | null, print: Print): string | null {
  const { value, status, range, text, extreme } = answer;
  if (status !== 'known' || range || text !== undefined || extreme || format || !scale) return null;
  const [, end] = scale;
  return typeof value === 'number' && isPlain(value) && isPlain(end) ? `${print(value)}/${print(end)}` : null;
}

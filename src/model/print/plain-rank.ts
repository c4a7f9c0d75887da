import type { Criterion } from '../document.js';
import type { Scale } from '../kinds/scale.js';
import type { Answer } from '../tool.js';
import type { Print } from './printer.js';

/** A number that is written in full, without the noise that arithmetic leaves in doubles. */
const isPlain = (value: number): boolean => /^\d{1,9}(\.\d{1,5})?$/.test(String(value));

/**
 * Prints a rank that is no more than a number on its scale, as `rankText` does; `null` for any other, of which `rankText` makes more.
 * @param print writes a number with all its decimals.
 */
export function plainRank(answer: Answer, { format }: Criterion, scale: Scale | null, print: Print): string | null {
  const { value, status, range, text, extreme } = answer;
  if (status !== 'known' || range || text !== undefined || extreme || format || !scale) return null;
  const [, end] = scale;
  return typeof value === 'number' && isPlain(value) && isPlain(end) ? `${print(value)}/${print(end)}` : null;
}

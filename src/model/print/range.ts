import type { Criterion } from '../document.js';
import type { Range } from '../tool.js';
import type { CellWords } from './cell-words.js';
import type { Print } from './printer.js';

/** Matches a printed number with a unit after a space, '250 ms', as the number and the unit with its space. */
const MEASURED = /^(-?[\d.,\s]*\d[.,]*)(\s\D+)$/;

/**
 * Joins the printed ends of a range, with the unit once: '250–420 ms'. Shortened ends keep their own: '1–5M' would begin at one, not at 1M.
 */
function ends(first: string, last: string, { unit, format }: Criterion): string {
  const [, number = first, behind] = (unit !== undefined && format === undefined && MEASURED.exec(first)) || [];
  return `${behind === MEASURED.exec(last)?.[2] ? number : first}–${last}`;
}

/**
 * Prints a range: '1–5', '250–420 ms'. With an open upper end: 'from $5' for a price, '≥3' for other figures, '>3' where 3 itself is
 * excluded. With an open lower end: '≤1', or '<1' where 1 itself is excluded.
 * @param print prints one end.
 */
export function rangeText(
  range: Range,
  [overFrom, underTo]: readonly [boolean, boolean] = [false, false],
  criterion: Criterion,
  words: CellWords,
  print: Print,
): string {
  const [first = '', last = ''] = range.map((end) => (end === null ? '' : print(end)));
  if (first && last) return ends(first, last, criterion);
  if (last) return `${underTo ? '<' : '≤'}${last}`;
  if (overFrom) return `>${first}`;
  return criterion.kind === 'money' ? words.from(first) : `≥${first}`;
}

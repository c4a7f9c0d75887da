import type { Criterion } from '../document.js';
import type { Range } from '../tool.js';
import type { CellWords } from './cell-words.js';
import type { Print } from './printer.js';

/** A number with a unit behind a space. */
const MEASURED = /^(-?[\d.,\s]*\d[.,]*)(\s\D+)$/;

/** Two ends of a range, with the unit once: 250–420 ms. Shortened numbers need their own: '1–5M' would be from one on. */
function ends(first: string, last: string, { unit, format }: Criterion): string {
  const [, number = first, behind] = (unit !== undefined && format === undefined && MEASURED.exec(first)) || [];
  return `${behind === MEASURED.exec(last)?.[2] ? number : first}–${last}`;
}

/** Prints a range: '1–5', '250–420 ms'; 'from $5' of a price and '≥3' of other figures where its upper end is open, '<1' where its lower end is. */
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

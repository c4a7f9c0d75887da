import type { Criterion } from '../document.js';
import type { Range } from '../tool.js';
import type { CellWords } from './cell-words.js';
import type { Print } from './printer.js';

const FIGURE = /^-?[\d.,]+/;

/** Prints a range: '1–5', '250–420 ms'; 'from $5' of a price and '≥3' of other figures where its upper end is open, '<1' where its lower end is. */
export function rangeText(
  [from, to]: Range,
  [overFrom, underTo]: readonly [boolean, boolean] = [false, false],
  { kind }: Criterion,
  words: CellWords,
  print: Print,
): string {
  if (from !== null && to !== null) {
    const [first, last] = [print(from), print(to)];
    const unit = first.replace(FIGURE, '');
    return `${/^\s/.test(unit) && last.replace(FIGURE, '') === unit ? first.slice(0, -unit.length) : first}–${last}`;
  }
  if (to !== null) return `${underTo ? '<' : '≤'}${print(to)}`;
  if (from === null) return words.unknown;
  if (overFrom) return `>${print(from)}`;
  return kind === 'money' ? words.from(print(from)) : `≥${print(from)}`;
}

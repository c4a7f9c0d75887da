import type { ViewCell, ViewRow } from '../../model/view.js';
import { hasBar } from './cell-look.js';

/** How columns are laid out in the width that there is. */
export interface ColumnLayout {
  /** Two tools beside each other under each label, chosen in the heads of their columns. */
  readonly narrow: boolean;
  /** The columns do not fit: they slide under their labels. */
  readonly side: boolean;
  /**
   * For the sheets: --l, how wide the labels are; --w, how wide the columns where they slide. Both hold their longest word or figure in
   * wide type too, whose digits are as wide as its letters.
   */
  readonly widths: string;
  /** Names for the sheets. */
  readonly classes: string;
}

/** From this many columns on they are set closer, and in smaller type. */
export const MANY = 7;

/** Longer words are broken where they must be. */
const LONGEST = 14;

/** Letters of the longest word, of those that are not to be broken. A no-break space holds words together. */
export const longestWord = (text: string): number =>
  Math.min(LONGEST, Math.max(...text.split(/[ \n-]/).map(({ length }) => length)));

/** Letters that stand on one line in a cell: a figure over its bar with what marks it as the best, else the longest word. */
const lettersOf = (cell: ViewCell): number => (hasBar(cell) ? cell.text.length + (cell.best ? 4 : 0) : longestWord(cell.text));

/** Letters of the longest of all. */
interface Most {
  /** What stands on one line in a cell. */
  readonly cell: number;
  /** The same of cells with a bar. */
  readonly bar: number;
  /** A word of a label. */
  readonly word: number;
  /** A label. */
  readonly label: number;
}

const measured = new WeakMap<readonly ViewRow[], Most>();

/** Counts the letters, once for the same rows. */
export function mostLetters(rows: readonly ViewRow[]): Most {
  let most = measured.get(rows);
  if (!most) {
    let [cell, bar, word, label] = [0, 0, 0, 0];
    for (const { cells, criterion } of rows) {
      word = Math.max(word, longestWord(criterion.label));
      label = Math.max(label, criterion.label.length);
      for (const one of cells) {
        const letters = lettersOf(one);
        cell = Math.max(cell, letters);
        if (hasBar(one)) bar = Math.max(bar, letters);
      }
    }
    most = { cell, bar, word, label };
    measured.set(rows, most);
  }
  return most;
}

/**
 * Decides how so many columns are laid out in a width in em of the element's font.
 * A letter is taken for 0.6 em of the cell's own type, which is 0.9375 or 0.875 em.
 */
export function columnLayout(em: number, names: readonly string[], rows: readonly ViewRow[]): ColumnLayout {
  const count = names.length;
  const narrow = em < 30;
  const tight = em < 50;
  const many = count >= MANY && !narrow;
  const most = mostLetters(rows);
  // Beside the longest word there is room for the button that orders the columns.
  const least = many ? 6.25 : 7;
  const needed = Math.max(least, (many ? 0.875 : 0.9375) * (0.56 * most.cell + (many ? 1 : 1.6)));
  const tightest = Math.max(many ? 10.5 : 9, 0.58 * most.word + 3.2);
  const side = !narrow && em < tightest + count * needed;
  // Long labels take what the columns can spare, so that they stand on two lines.
  const spare = em - count * needed;
  const wide = tight ? Math.min(11.5, spare) : side ? 13 : many ? 11.5 : 15;
  const label = Math.max(tightest, wide, Math.min(22, 0.33 * most.label + 2, spare));
  // On phones a figure over its bar may take several lines.
  const lines = narrow ? Math.ceil((0.56 * 0.9375 * most.bar) / Math.max(1, (em - 3.2) / 2)) : 1;
  const long = lines > 1;
  const widths = `${long ? `--d:${1.5 * (lines - 1)}em;` : ''}--l:max(${label}em,${most.word}ch + 3.2em);--w:clamp(7.5em,${most.cell}ch + 1.5em,20em)`;
  const stack = !narrow && count > 3 && (em - tightest) / count < 3.8 + 0.6 * Math.max(...names.map(longestWord));
  const named = Object.entries({ narrow, tight, many, side, stack, long }).flatMap(([name, on]) => (on ? name : []));
  // Another number of lines is another layout.
  const classes = long ? [...named, `lines-${lines}`] : named;
  return { narrow, side, widths, classes: classes.join(' ') };
}

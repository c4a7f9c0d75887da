import type { ViewCell, ViewRow } from '../../model/view.js';
import { hasBar } from './cell-classes.js';

/** The layout of the columns for one width of the element. */
export interface ColumnLayout {
  /** Phone layout: two tools side by side under each label, chosen in selects in the heads of the columns. */
  readonly narrow: boolean;
  /** The columns do not fit: they scroll sideways, and the row headers stay. */
  readonly side: boolean;
  /**
   * CSS properties: --l is the width of the row headers, --w the width of a column where columns scroll, --d the height by which bars move
   * down under figures of several lines. The widths are at least so many `ch` that the longest word or figure fits in wide type too, whose
   * digits are as wide as its letters; --w is at most 20em.
   */
  readonly widths: string;
  /** CSS classes of the layout, separated by spaces. */
  readonly classes: string;
}

/** From this many columns on, columns have less padding and smaller type. */
export const MANY = 7;

/** Words of more letters than this may be broken: no column is widened for them. */
const LONGEST = 14;

/** Returns the number of letters of the longest word, at most `LONGEST`. A no-break space does not end a word. */
export const longestWord = (text: string): number =>
  Math.min(LONGEST, Math.max(...text.split(/[ \n-]/).map(({ length }) => length)));

/**
 * Returns the number of letters that must fit on one line of a cell: a whole figure over a bar, with 4 for the mark of the best; else its
 * longest word.
 */
const lettersOf = (cell: ViewCell): number => (hasBar(cell) ? cell.text.length + (cell.best ? 4 : 0) : longestWord(cell.text));

/** The largest numbers of letters in a list of rows. */
interface LetterCounts {
  /** On one line of a cell. */
  readonly cell: number;
  /** On one line of a cell with a bar. */
  readonly bar: number;
  /** In a word of a label. */
  readonly word: number;
  /** In a label. */
  readonly label: number;
}

const measured = new WeakMap<readonly ViewRow[], LetterCounts>();

/** Returns the largest numbers of letters in rows, cached by the array of rows. */
export function mostLetters(rows: readonly ViewRow[]): LetterCounts {
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
 * Chooses the layout of one column for each of `names` in a width of `em` of the element's font: narrow below 30 em, tight below 50 em. A
 * column needs letters * 0.56 em of the cell's own type, which is 0.9375 em, or 0.875 em where columns are many, and padding. Columns
 * scroll where em < least width of the labels + number of columns * needed width, unless the layout is narrow.
 */
export function columnLayout(em: number, names: readonly string[], rows: readonly ViewRow[]): ColumnLayout {
  const count = names.length;
  const narrow = em < 30;
  const tight = em < 50;
  const many = count >= MANY && !narrow;
  const most = mostLetters(rows);
  // 3.2 em beside the longest word of a label: padding, and the button that orders the columns.
  const leastColumn = many ? 6.25 : 7;
  const neededColumn = Math.max(leastColumn, (many ? 0.875 : 0.9375) * (0.56 * most.cell + (many ? 1 : 1.6)));
  const leastLabel = Math.max(many ? 10.5 : 9, 0.58 * most.word + 3.2);
  const side = !narrow && em < leastLabel + count * neededColumn;
  // Long labels take the width that the columns can spare, so that they take two lines: 0.33 em a letter.
  const spare = em - count * neededColumn;
  const usualLabel = tight ? Math.min(11.5, spare) : side ? 13 : many ? 11.5 : 15;
  const label = Math.max(leastLabel, usualLabel, Math.min(22, 0.33 * most.label + 2, spare));
  // On phones a figure over its bar may take several lines.
  const lines = narrow ? Math.ceil((0.56 * 0.9375 * most.bar) / Math.max(1, (em - 3.2) / 2)) : 1;
  const long = lines > 1;
  const widths = `${long ? `--d:${1.5 * (lines - 1)}em;` : ''}--l:max(${label}em,${most.word}ch + 3.2em);--w:clamp(7.5em,${most.cell}ch + 1.5em,20em)`;
  const stack = !narrow && count > 3 && (em - leastLabel) / count < 3.8 + 0.6 * Math.max(...names.map(longestWord));
  const classNames = Object.entries({ narrow, tight, many, side, stack, long }).flatMap(([name, on]) => (on ? name : []));
  // The number of lines is part of the classes, by which a change of layout is recognised.
  const classes = long ? [...classNames, `lines-${lines}`] : classNames;
  return { narrow, side, widths, classes: classes.join(' ') };
}

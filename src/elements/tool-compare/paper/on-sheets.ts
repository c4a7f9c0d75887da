import type { ViewRow } from '../../../model/view.js';
import { longestWord, MANY, mostLetters } from '../column-layout.js';

/** The columns of a comparison on paper, as one table or several below each other. */
export interface Sheets {
  /** Which columns each table has. */
  readonly tables: readonly (readonly number[])[];
  /** For the sheets: --l, how wide the labels are; --t, the size of the type. */
  readonly widths: string;
}

/** The smallest and the usual type, in em of the element's font. */
const SMALLEST = 0.6;
const USUAL = 0.8125;

/** An average letter of cells, of bold names and labels, in em of their type. */
const LETTER = 0.53;
const BOLD = 0.59;

/**
 * Lays out columns on a sheet of so many em of the element's font, in type of which every figure and short word fits: in as few tables as
 * hold them all in the smallest type, then in the largest type that these allow.
 */
export function onSheets(em: number, columns: readonly number[], names: readonly string[], rows: readonly ViewRow[]): Sheets {
  const { cell, word } = mostLetters(rows);
  const padding = names.length < MANY ? 1.9 : 1.3;
  // In em of the table's type.
  const label = Math.max(10.5, BOLD * word + 1.6);
  const name = Math.max(0, ...names.map(longestWord));
  const needed = Math.max(5, LETTER * cell + padding, BOLD * name + padding);
  const most = Math.max(1, Math.floor((em / SMALLEST - label) / needed));
  const count = Math.ceil(columns.length / most);
  const each = Math.ceil(columns.length / count);
  const type = Math.min(USUAL, em / (label + each * needed));
  return {
    tables: Array.from({ length: count }, (_, i) => columns.slice(i * each, (i + 1) * each)),
    widths: `--l:${label}em;--t:${type}em`,
  };
}

import type { ViewRow } from '../../../model/view.js';
import { longestWord, MANY, mostLetters } from '../column-layout.js';

/** The layout of a comparison's columns on paper: one table, or several below each other. */
export interface Sheets {
  /** Indices of the tools in each table. */
  readonly tables: readonly (readonly number[])[];
  /** CSS properties: --l is the width of the labels, in em of the table's type; --t the font size, in em of the element's font. */
  readonly widths: string;
}

/** Smallest font size of a table, in em of the element's font. */
const SMALLEST = 0.6;
/** Usual font size of a table, in em of the element's font. */
const USUAL = 0.8125;

/** Average width of a letter in cells, in em of the table's type. */
const LETTER = 0.53;
/** Average width of a bold letter, as in names and labels, in em of the table's type. */
const BOLD = 0.59;

/**
 * Lays out columns on sheets of paper so that every figure and short word fits. First the least number of tables that hold all columns at
 * the smallest font size; then the largest font size, up to the usual, that this number allows: em / (label + columns of a table * needed
 * width).
 * @param em width of a sheet, in em of the element's font.
 * @param columns indices of the tools.
 * @param names of all tools.
 */
export function onSheets(em: number, columns: readonly number[], names: readonly string[], rows: readonly ViewRow[]): Sheets {
  const { cell, word } = mostLetters(rows);
  const padding = names.length < MANY ? 1.9 : 1.3;
  // The widths that follow are in em of the table's type.
  const label = Math.max(10.5, BOLD * word + 1.6);
  const name = Math.max(0, ...names.map(longestWord));
  const neededColumn = Math.max(5, LETTER * cell + padding, BOLD * name + padding);
  const mostColumns = Math.max(1, Math.floor((em / SMALLEST - label) / neededColumn));
  const tableCount = Math.ceil(columns.length / mostColumns);
  const perTable = Math.ceil(columns.length / tableCount);
  const fontSize = Math.min(USUAL, em / (label + perTable * neededColumn));
  return {
    tables: Array.from({ length: tableCount }, (_, i) => columns.slice(i * perTable, (i + 1) * perTable)),
    widths: `--l:${label}em;--t:${fontSize}em`,
  };
}

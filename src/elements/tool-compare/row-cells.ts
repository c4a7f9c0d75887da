import type { Row } from '../../model/rows.js';
import type { CellOptions } from './cell-options.js';
import { type Drawn, drawCell, redrawCell } from './drawn-cell.js';
import type { reorder } from './reorder.js';

/** How the cells of a row are drawn. */
export interface RowCellsOptions extends CellOptions {
  /** What moves cells where the tools are in another order: there where one is asked for, and once the page was idle. Until then all are rewritten. */
  readonly reorder?: typeof reorder | undefined;
}

/** The cells of one row, behind its header: one element each, and only what differs is touched. */
export class RowCells {
  #drawn: Drawn[] = [];
  /** What all cells hang on, as they are drawn. */
  #made: readonly unknown[] = [];

  /** @param names of all tools, in the order of the row's cells. */
  update(element: Element, row: Row, names: readonly string[], options: RowCellsOptions): void {
    const { columns, plain, baseline, words, marked } = options;
    for (const { td } of this.#drawn.splice(columns.length)) td.remove();
    this.#drawn = options.reorder?.(element, this.#drawn, row, options) ?? this.#drawn;
    // The words of a delta are those of the row and the baseline together.
    const made = [row.criterion.label, plain, baseline, words, [...marked].join()];
    const anew = made.some((part, i) => part !== this.#made[i]);
    this.#made = made;
    columns.forEach((index, place) => {
      const cell = row.cells[index];
      if (!cell) return;
      const name = names[index] ?? '';
      const drawn = this.#drawn[place];
      if (!drawn) this.#drawn.push(drawCell(element, cell, name, row, options));
      else if (anew || drawn.cell !== cell || drawn.name !== name) redrawCell(drawn, cell, name, row, options, anew);
    });
  }
}

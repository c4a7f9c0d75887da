import type { Row } from '../../model/rows.js';
import type { CellOptions } from './cell-options.js';
import { type DrawnCell, drawCell, redrawCell } from './drawn-cell.js';
import type { reorder } from './reorder.js';

/** Settings of the cells of a row. */
export interface RowCellsOptions extends CellOptions {
  /**
   * Moves cells when the order of the tools changes. Loaded where an order is asked for, and when the page was idle; without it all cells
   * are rewritten in place.
   */
  readonly reorder?: typeof reorder | undefined;
}

/** Draws the cells of one row after its header, one element each; of cells drawn before only those that differ are touched. */
export class RowCells {
  #drawn: DrawnCell[] = [];
  /** The settings that the words of all cells depend on, as they were at the last drawing. */
  #lastInputs: readonly unknown[] = [];

  /** @param names of all tools, in the order of the row's cells. */
  update(element: Element, row: Row, names: readonly string[], options: RowCellsOptions): void {
    const { columns, plain, baseline, words, marked } = options;
    for (const { td } of this.#drawn.splice(columns.length)) td.remove();
    this.#drawn = options.reorder?.(element, this.#drawn, row, options) ?? this.#drawn;
    // The words of a difference depend on the row's label and on the baseline together.
    const inputs = [row.criterion.label, plain, baseline, words, [...marked].join()];
    const force = inputs.some((part, i) => part !== this.#lastInputs[i]);
    this.#lastInputs = inputs;
    columns.forEach((index, place) => {
      const cell = row.cells[index];
      if (!cell) return;
      const name = names[index] ?? '';
      const drawn = this.#drawn[place];
      if (!drawn) this.#drawn.push(drawCell(element, cell, name, row, options));
      else if (force || drawn.cell !== cell || drawn.name !== name) redrawCell(drawn, cell, name, row, options, force);
    });
  }
}

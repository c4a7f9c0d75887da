import type { Row } from '../../model/rows.js';
import type { CellOptions } from './cell-options.js';
import { type Drawn, drawCell, isPlain, redrawCell } from './drawn-cell.js';

/** The cells of one row, behind its header: one element each, and only what differs is touched. */
export class RowCells {
  #drawn: Drawn[] = [];
  /** What all cells hang on, as they are drawn. */
  #made: readonly unknown[] = [];

  /** @param names of all tools, in the order of the row's cells. */
  update(element: Element, row: Row, names: readonly string[], options: CellOptions): void {
    const { columns, plain, baseline, words, marked } = options;
    for (const { td } of this.#drawn.splice(columns.length)) td.remove();
    this.#reorder(element, row, options);
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

  /** Moves cells where the same tools are in another order: a bar of another length costs more than a cell in another place, a text less. */
  #reorder(element: Element, row: Row, { columns, hint }: CellOptions): void {
    const drawn = this.#drawn;
    const wanted = columns.flatMap((index) => row.cells[index] ?? []);
    // One tool in the place of another is no new order.
    const elsewhere = wanted.filter(({ tool }, i) => tool !== drawn[i]?.cell.tool);
    if (elsewhere.length < 2 || drawn.length !== wanted.length) return;
    if (wanted.every((cell) => cell.fraction === null && !cell.span && isPlain(cell, row))) return;
    const byTool = new Map(drawn.map((one) => [one.cell.tool, one]));
    const moved = wanted.flatMap(({ tool }) => byTool.get(tool) ?? []);
    if (moved.length !== drawn.length) return;
    this.#drawn = moved;
    const { activeElement } = element.getRootNode() as ShadowRoot;
    hint.whileMoved(() => element.append(...moved.map(({ td }) => td)));
    // What is moved loses the focus.
    if (element.contains(activeElement)) (activeElement as HTMLElement).focus({ preventScroll: true });
  }
}

import type { Row } from '../../model/rows.js';
import type { CellOptions } from './cell-options.js';
import { type DrawnCell, isPlain } from './drawn-cell.js';

/**
 * Moves the cells of a row if the same tools are in another order. For browsers, moving a cell is cheaper than redrawing a bar, but dearer
 * than rewriting a text, so rows of texts alone are not moved.
 * @returns the cells in their new order; `null` where nothing was moved and the cells are to be rewritten in place.
 */
export function reorder(
  element: Element,
  drawn: readonly DrawnCell[],
  row: Row,
  { columns, hint }: CellOptions,
): DrawnCell[] | null {
  const wanted = columns.flatMap((index) => row.cells[index] ?? []);
  // If only one place has another tool, a tool was replaced: that is no new order.
  const elsewhere = wanted.filter(({ tool }, i) => tool !== drawn[i]?.cell.tool);
  if (elsewhere.length < 2 || drawn.length !== wanted.length) return null;
  if (wanted.every((cell) => cell.fraction === null && !cell.span && isPlain(cell, row))) return null;
  const byTool = new Map(drawn.map((drawnCell) => [drawnCell.cell.tool, drawnCell]));
  const moved = wanted.flatMap(({ tool }) => byTool.get(tool) ?? []);
  if (moved.length !== drawn.length) return null;
  const { activeElement } = element.getRootNode() as ShadowRoot;
  hint.whileMoved(() => element.append(...moved.map(({ td }) => td)));
  // Moving a node in the DOM takes the focus from it, so it is set again.
  if (element.contains(activeElement)) (activeElement as HTMLElement).focus({ preventScroll: true });
  return moved;
}

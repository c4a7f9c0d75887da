import type { Row } from '../../model/rows.js';
import type { CellOptions } from './cell-options.js';
import { type Drawn, isPlain } from './drawn-cell.js';

/**
 * Moves the cells of a row where the same tools are in another order: a bar of another length costs more than a cell in another place, a text
 * less.
 * @returns the cells as they stand now; `null` where they are rewritten instead.
 */
export function reorder(element: Element, drawn: readonly Drawn[], row: Row, { columns, hint }: CellOptions): Drawn[] | null {
  const wanted = columns.flatMap((index) => row.cells[index] ?? []);
  // One tool in the place of another is no new order.
  const elsewhere = wanted.filter(({ tool }, i) => tool !== drawn[i]?.cell.tool);
  if (elsewhere.length < 2 || drawn.length !== wanted.length) return null;
  if (wanted.every((cell) => cell.fraction === null && !cell.span && isPlain(cell, row))) return null;
  const byTool = new Map(drawn.map((one) => [one.cell.tool, one]));
  const moved = wanted.flatMap(({ tool }) => byTool.get(tool) ?? []);
  if (moved.length !== drawn.length) return null;
  const { activeElement } = element.getRootNode() as ShadowRoot;
  hint.whileMoved(() => element.append(...moved.map(({ td }) => td)));
  // What is moved loses the focus.
  if (element.contains(activeElement)) (activeElement as HTMLElement).focus({ preventScroll: true });
  return moved;
}

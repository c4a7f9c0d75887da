import { adopt } from '../shared/adopt.js';
import { pointedColumn } from './pointed-column.styles.js';

/**
 * Returns the cell of a row at the horizontal position `x`, in px: cells are only as high as their content, so a pointer in the row may be
 * below its cell.
 */
const cellAbove = (row: Element, x: number): HTMLElement | undefined =>
  [...row.querySelectorAll<HTMLElement>(':scope > td')].find((cell) => {
    const { left, right } = cell.getBoundingClientRect();
    return left <= x && x < right;
  });

/** Returns the cell under the pointer, or above it in the same row and column; `null` for the first column, which holds labels. */
function cellAt(target: Element, x: number): HTMLElement | null {
  const cell = target.localName === 'tr' ? cellAbove(target, x) : target.closest<HTMLElement>('td, thead th');
  return cell?.previousElementSibling ? cell : null;
}

/**
 * Marks the column under the pointer, with its head, from now on. The mark is one element laid over the table, so that no cell is changed.
 * A list, in which tools are lines, has no such element.
 */
export function followPointer(host: Element, root: ShadowRoot): void {
  const mark = (event: Event): void => {
    const overlay = root.querySelector<HTMLElement>('.at');
    const table = overlay?.previousElementSibling as HTMLElement | null | undefined;
    if (!overlay || !table) return;
    adopt(root, pointedColumn, true);
    const { target, clientX } = event as PointerEvent;
    const cell = table.contains(target as Node) ? cellAt(target as Element, clientX) : null;
    overlay.hidden = !cell;
    if (!cell) return;
    overlay.style.left = `${table.offsetLeft + cell.offsetLeft}px`;
    overlay.style.width = `${cell.offsetWidth}px`;
  };
  root.addEventListener('pointerover', mark);
  host.addEventListener('pointerleave', mark);
}

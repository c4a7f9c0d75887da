import { adopt } from '../shared/adopt.js';
import { pointedColumn } from './pointed-column.styles.js';

/** The cell above a point in its row: cells are only as high as what they hold. */
const cellAbove = (row: Element, x: number): HTMLElement | undefined =>
  [...row.querySelectorAll<HTMLElement>(':scope > td')].find((cell) => {
    const { left, right } = cell.getBoundingClientRect();
    return left <= x && x < right;
  });

/** The cell that is pointed at, or that stands above the point in its column. */
function cellAt(target: Element, x: number): HTMLElement | null {
  const cell = target.localName === 'tr' ? cellAbove(target, x) : target.closest<HTMLElement>('td, thead th');
  return cell?.previousElementSibling ? cell : null;
}

/**
 * Marks the column that the pointer is in, its head too, from now on: one element beside the table, so that no cell is touched. Where the
 * tools are lines there is none.
 */
export function followPointer(host: Element, root: ShadowRoot): void {
  const mark = (event: Event): void => {
    const place = root.querySelector<HTMLElement>('.at');
    const table = place?.previousElementSibling as HTMLElement | null | undefined;
    if (!place || !table) return;
    adopt(root, pointedColumn, true);
    const { target, clientX } = event as PointerEvent;
    const cell = table.contains(target as Node) ? cellAt(target as Element, clientX) : null;
    place.hidden = !cell;
    if (!cell) return;
    place.style.left = `${table.offsetLeft + cell.offsetLeft}px`;
    place.style.width = `${cell.offsetWidth}px`;
  };
  root.addEventListener('pointerover', mark);
  host.addEventListener('pointerleave', mark);
}

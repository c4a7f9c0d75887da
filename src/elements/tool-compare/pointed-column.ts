/** What marks the column, beside the table. */
const markOf = (table: Element): HTMLElement => table.nextElementSibling as HTMLElement;

/** The cell above a point in its row: cells are only as high as what they hold. */
const cellAbove = (row: Element, x: number): HTMLElement | undefined =>
  [...row.querySelectorAll<HTMLElement>(':scope > td')].find((cell) => {
    const { left, right } = cell.getBoundingClientRect();
    return left <= x && x < right;
  });

/** Marks the column that the pointer is in, its head too: one element beside the table, so that no cell is touched. */
export function markPointed({ target, currentTarget, clientX }: PointerEvent): void {
  const table = currentTarget as HTMLElement;
  const pointed = target as Element;
  const cell = pointed.localName === 'tr' ? cellAbove(pointed, clientX) : pointed.closest<HTMLElement>('td, thead th');
  const mark = markOf(table);
  mark.hidden = !cell?.previousElementSibling;
  if (!cell || mark.hidden) return;
  mark.style.left = `${table.offsetLeft + cell.offsetLeft}px`;
  mark.style.width = `${cell.offsetWidth}px`;
}

/** The pointer left the table. */
export function unmarkPointed({ currentTarget }: Event): void {
  markOf(currentTarget as Element).hidden = true;
}

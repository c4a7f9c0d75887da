/** What marks the column, beside the table. */
const markOf = (table: Element): HTMLElement => table.nextElementSibling as HTMLElement;

/** Marks the column that the pointer is in, its head too: one element beside the table, so that no cell is touched. */
export function markPointed({ target, currentTarget }: Event): void {
  const table = currentTarget as HTMLElement;
  const cell = (target as Element).closest<HTMLElement>('td, thead th');
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

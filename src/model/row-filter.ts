import type { Rows, ViewRow } from './view.js';

/**
 * Filters rows as the `rows` attribute says: all, those whose cells differ, or those whose cells are the same. Cells that tie by
 * tolerance or overlapping ranges do not differ. Returns the rows to show and the number of the others.
 */
export function filterRows<R extends ViewRow>(rows: readonly R[], shown: Rows): { rows: readonly R[]; hiddenRows: number } {
  const kept = shown === 'all' ? rows : rows.filter(({ differs }) => differs === (shown === 'differences'));
  return { rows: kept, hiddenRows: rows.length - kept.length };
}

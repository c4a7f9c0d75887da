import type { Rows, ViewRow } from './view.js';

/** The rows that are shown, and how many are not. Rows whose cells tie by tolerance or range do not differ. */
export function filterRows<R extends ViewRow>(rows: readonly R[], shown: Rows): { rows: readonly R[]; hiddenRows: number } {
  const kept = shown === 'all' ? rows : rows.filter(({ differs }) => differs === (shown === 'differences'));
  return { rows: kept, hiddenRows: rows.length - kept.length };
}

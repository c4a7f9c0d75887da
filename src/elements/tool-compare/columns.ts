import { unfoldedTools } from '../../model/choice/fold.js';
import type { Arranged } from '../../model/comparison.js';
import { isFailed } from '../../model/joined.js';
import { pairOf } from './phone-pair.js';

/** The settings that choose which tools have a column. */
export interface ColumnChoice {
  /** Whether there is room for two tools only, as on phones. */
  readonly pair: boolean;
  /** IDs of the two tools that the reader chose for these columns; empty until then. */
  readonly chosen: readonly string[];
  /** Number of tools shown before '+N more tools'; `null`: all. */
  readonly limit: number | null;
}

/** Returns the indices of the tools that have a column, in the order shown. */
export function columnsOf(
  { comparison: { tools }, baseline, pick }: Arranged,
  { pair, chosen, limit }: ColumnChoice,
): readonly number[] {
  const ids = tools.map(({ id }) => id);
  return pair && ids.length > 2
    ? pairOf(ids, chosen, [pick, baseline, ...tools.flatMap((tool) => (isFailed(tool) ? [] : tool.id))])
    : unfoldedTools(ids, limit, [pick, baseline]);
}

/**
 * Returns the IDs of the tools in all columns after the reader chose a tool for one of them. If another column shows that tool already, the
 * two columns change places.
 * @param place index of the column.
 * @param tool index of the tool.
 */
export const pairAfterChoice = (
  { comparison: { tools } }: Arranged,
  columns: readonly number[],
  place: number,
  tool: number,
): readonly string[] =>
  columns
    .map((column, i) => (i === place ? tool : column === tool ? columns[place] : column))
    .map((index) => tools[index ?? 0]?.id ?? '');

/**
 * Returns CSS classes by tool ID: `pk` for the author's pick, `bl` for the baseline, `off` for a tool that failed to load. Other tools have
 * no entry.
 */
export function markedColumns({ comparison, baseline, pick }: Arranged): ReadonlyMap<string, string> {
  const marked = new Map<string, string>();
  for (const tool of comparison.tools) {
    const { id } = tool;
    const names = isFailed(tool) ? 'off' : `${id === pick ? 'pk' : ''} ${id === baseline ? 'bl' : ''}`.trim();
    if (names) marked.set(id, names);
  }
  return marked;
}

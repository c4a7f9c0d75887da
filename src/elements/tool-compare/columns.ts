import { unfoldedTools } from '../../model/choice/fold.js';
import type { Arranged } from '../../model/comparison.js';
import { isFailed } from '../../model/joined.js';
import { pairOf } from './pair.js';

/** What decides which tools have a column. */
export interface ColumnChoice {
  /** Whether there is room for two tools alone: those that the reader has called, by their IDs. */
  readonly pair: boolean;
  readonly called: readonly string[];
  /** How many tools before '+N more'; `null`: all. */
  readonly limit: number | null;
}

/** Indices of the tools that are drawn, in the order shown. */
export function columnsOf(
  { comparison: { tools }, baseline, pick }: Arranged,
  { pair, called, limit }: ColumnChoice,
): readonly number[] {
  const ids = tools.map(({ id }) => id);
  return pair && ids.length > 2
    ? pairOf(ids, called, [pick, baseline, ...tools.flatMap((tool) => (isFailed(tool) ? [] : tool.id))])
    : unfoldedTools(ids, limit, [pick, baseline]);
}

/** IDs of the pair once a tool is called into one of its columns: one that stands in the other changes places. */
export const exchanged = (
  { comparison: { tools } }: Arranged,
  columns: readonly number[],
  place: number,
  tool: number,
): readonly string[] =>
  columns
    .map((column, i) => (i === place ? tool : column === tool ? columns[place] : column))
    .map((index) => tools[index ?? 0]?.id ?? '');

/** What the sheet knows the columns of some tools by: their classes, by the tools' IDs. */
export function markedColumns({ comparison, baseline, pick }: Arranged): ReadonlyMap<string, string> {
  const marked = new Map<string, string>();
  for (const tool of comparison.tools) {
    const { id } = tool;
    const names = isFailed(tool) ? 'off' : `${id === pick ? 'pk' : ''} ${id === baseline ? 'bl' : ''}`.trim();
    if (names) marked.set(id, names);
  }
  return marked;
}

import { isFailed } from '../model/joined.js';
import type { Loaded, Request } from './load.js';
import type { DataState, Shown } from './state.js';

/**
 * The data on the screen, reduced to the tools that are still asked for, failed ones included, so that no tool stands in the place of another.
 * `null` where nothing is shown, or no remaining tool has data.
 */
export function stillAsked(before: DataState, { ids }: Request): Shown | null {
  if (before.kind !== 'shown') return null;
  const { comparison } = before;
  const tools = comparison.tools.filter(({ id }) => !ids.length || ids.includes(id));
  if (tools.length === comparison.tools.length) return before;
  return tools.every(isFailed) ? null : { ...before, comparison: { ...comparison, tools } };
}

/** The state to draw after an answer: the answer itself, with the last good data for each tool that failed now, then marked as stale. */
export function keepLastGood(before: DataState, loaded: Loaded, request: Request, now: number): DataState {
  const { comparison, problems } = loaded;
  const last = stillAsked(before, request);
  if (!comparison) return last ? { ...last, problems, stale: true } : { kind: 'error', problems };
  const tools = comparison.tools.map((tool) =>
    isFailed(tool) ? (last?.comparison.tools.find((held) => held.id === tool.id && !isFailed(held)) ?? tool) : tool,
  );
  const stale = tools.some((tool, i) => tool !== comparison.tools[i]);
  return {
    kind: 'shown',
    comparison: stale ? { ...comparison, tools } : comparison,
    problems,
    loadedAt: (stale && last?.loadedAt) || now,
    stale,
  };
}

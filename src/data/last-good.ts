import { type Comparison, isFailed } from '../model/joined.js';
import type { Loaded, Request } from './load.js';
import type { DataState } from './state.js';

/** What stays while the answer to another question is under way: the tools that are still asked for. */
export function keepAsked(before: DataState, { ids }: Request): DataState {
  if (before.kind !== 'shown') return { kind: 'loading' };
  const { comparison } = before;
  const tools = comparison.tools.filter((tool) => !isFailed(tool) && (!ids.length || ids.includes(tool.id)));
  if (tools.length === comparison.tools.length) return before;
  return tools.length ? { ...before, comparison: { ...comparison, tools } } : { kind: 'loading' };
}

/**
 * What to show now that an answer is there: the answer, and for what it lacks the last that was good, marked as stale. Only tools that are
 * still asked for are kept, so that nobody sees one in the place of another.
 */
export function keepLastGood(before: DataState, loaded: Loaded, { ids }: Request, now: number): DataState {
  const { comparison, problems } = loaded;
  const last = before.kind === 'shown' ? before : null;
  const wanted = (id: string): boolean => !ids.length || ids.includes(id);
  const held = last?.comparison.tools.filter((tool) => !isFailed(tool) && wanted(tool.id)) ?? [];
  if (!comparison) {
    if (!last || !held.length) return { kind: 'error', problems };
    const { tools } = last.comparison;
    const kept = held.length < tools.length && { comparison: { ...last.comparison, tools: held } };
    return { ...last, ...kept, problems, stale: true };
  }
  const tools = comparison.tools.map((tool) => (isFailed(tool) ? (held.find(({ id }) => id === tool.id) ?? tool) : tool));
  const stale = tools.some((tool, i) => tool !== comparison.tools[i]);
  const shown: Comparison = stale ? { ...comparison, tools } : comparison;
  return { kind: 'shown', comparison: shown, problems, loadedAt: (stale && last?.loadedAt) || now, stale };
}

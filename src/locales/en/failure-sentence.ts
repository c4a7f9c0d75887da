import type { Problem } from '../../model/problem.js';
import { own } from '../isolated-name.js';
import { listed } from './enumeration.js';

/** Names in one sentence at most. */
const NAMED = 3;

/** A calm sentence for where nothing can be shown. Names the failed tools, where they are few, else `what`. */
export function failing(what: string, problems: readonly Problem[]): string {
  const codes = problems.map(({ code }) => code);
  const tools = [...new Set(problems.flatMap(({ tool, severity }) => (tool && severity === 'error' ? [tool] : [])))];
  const few = tools.length > 0 && tools.length <= NAMED;
  const names = few ? listed(tools.map(own)) : what;
  const are = few && tools.length > 1 ? 'are' : 'is';
  if (codes.includes('unavailable')) return `${names} ${are} not available now.`;
  if (codes.includes('unreachable')) return `${names} cannot be reached.`;
  if (codes.includes('unknown-tool')) return `Nothing is known about ${few ? names : 'what was asked for here'}.`;
  return `${names} cannot be shown.`;
}

import type { Problem } from '../../model/problem.js';

/** A calm sentence where nothing can be shown. */
export function failing(what: string, problems: readonly Problem[]): string {
  const codes = problems.map(({ code }) => code);
  if (codes.includes('unavailable')) return `${what} is not available now.`;
  if (codes.includes('unreachable')) return `${what} cannot be reached.`;
  if (codes.includes('unknown-tool')) return 'Nothing is known about what was asked for here.';
  return `${what} cannot be shown.`;
}

import type { Problem } from '../../model/problem.js';

const told = new Set<string>();

/** Tells the author on the console, each diagnostic once a page. */
export function report(problems: readonly Problem[]): void {
  for (const { message, severity } of problems) {
    if (told.has(message)) continue;
    // A page that runs for weeks must not remember all it ever said.
    if (told.size > 1000) told.clear();
    told.add(message);
    console[severity === 'error' ? 'error' : 'warn'](`tool-compare: ${message}`);
  }
}

import { type Problem, problem } from '../model/problem.js';
import type { TableDocument } from './table-document.js';

/** The most rows that the warning names. */
const SOME = 10;

/**
 * Returns a warning that names the rows in which no tool leads because nothing says whether higher or lower is better; empty where there is
 * no such row. Only rows with unlike cells, of kinds that may have a direction and have none by default, are named.
 */
export function adviceOn({ criteria, tools }: TableDocument): readonly Problem[] {
  const silent = criteria.flatMap(({ id, kind, better, label }) => {
    const values = new Set(tools.map((tool) => JSON.stringify((tool.values as Record<string, unknown>)[String(id)])));
    return better === undefined && /^(?:number|money|boolean|date)$/.test(String(kind)) && values.size > 1 ? `'${label}'` : [];
  });
  if (!silent.length) return [];
  const rest = silent.length > SOME ? ` and ${silent.length - SOME} more` : '';
  return [
    problem({
      code: 'invalid-data',
      severity: 'warning',
      path: '',
      expected: 'a direction where one is meant',
      found: `none in ${silent.slice(0, SOME).join(', ')}${rest}`,
      fix: 'Nobody leads there: put ↑ or ↓ behind a label whose higher or lower values are better.',
    }),
  ];
}

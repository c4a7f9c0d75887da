import type { Criterion } from '../criterion.js';
import { type Problem, problem } from '../problem.js';
import type { ParsedDocument } from '../tool.js';

/** Whether two criteria are equal, in whatever order their properties are. */
const isEqual = (a: Criterion, b: Criterion): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

const clash = (id: string, expected: string, found: string): Problem =>
  problem({
    code: 'invalid-data',
    severity: 'warning',
    path: `criteria['${id}']`,
    expected,
    found,
    fix: 'The first one is kept; make the documents agree.',
  });

/**
 * Returns the criteria of all documents, one for each ID and at most one of kind rank, in the order of the documents; `null` where no
 * document has any. The first definition counts: another one that differs, or a second rank, is left out.
 * @param problems gets a warning for each criterion that is left out although it differs.
 */
export function joinCriteria(documents: readonly ParsedDocument[], problems: Problem[]): readonly Criterion[] | null {
  if (!documents.some(({ criteria }) => criteria)) return null;
  const joined = new Map<string, Criterion>();
  let rank: Criterion | null = null;
  for (const criterion of documents.flatMap((document) => document.criteria ?? [])) {
    const { id, kind } = criterion;
    const first = joined.get(id);
    if (first) {
      if (!isEqual(first, criterion)) problems.push(clash(id, 'one definition of each criterion', `two that differ for '${id}'`));
    } else if (kind === 'rank' && rank) {
      problems.push(clash(id, 'at most one criterion of kind rank', `a second one, '${id}'`));
    } else {
      joined.set(id, criterion);
      if (kind === 'rank') rank = criterion;
    }
  }
  return [...joined.values()];
}

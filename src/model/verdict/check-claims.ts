import { areTied } from '../compare/ties.js';
import { type Problem, problem } from '../problem.js';
import { makeRow, type Row } from '../rows.js';
import type { Claim } from '../tool.js';
import { countsOf, isCounted } from './counts.js';
import { type Lookup, lookupIn } from './lookup.js';
import type { CheckClaims } from './make-verdict.js';

/** Whether the cells of a row support a claim about that row. */
function rowSupports(claim: Exclude<Claim, { kind: 'has' }>, row: Row): boolean {
  const { leadership, intervals } = row;
  const placeOf = (tool: string): number => row.cells.findIndex((cell) => cell.tool === tool);
  const cellInterval = (tool: string) => intervals[placeOf(tool)] ?? null;
  switch (claim.kind) {
    case 'missing': {
      const isMissing = (place: number): boolean =>
        place >= 0 && (leadership ? leadership.missing.includes(place) : row.cells[place]?.status === 'unknown');
      return claim.tools.length > 0 && claim.tools.map(placeOf).every(isMissing);
    }
    case 'ties':
      return new Set(claim.tools).size > 1 && areTied(claim.tools.map(cellInterval), row.criterion.tolerance);
    case 'leads': {
      const alone = row.leaders.length === 1 && row.leaders[0] === claim.tool;
      return alone && claim.over.length > 0 && claim.over.every((tool) => tool !== claim.tool && cellInterval(tool) !== null);
    }
  }
}

/** Finds the row that a claim is about; `undefined` for a claim about all yes-or-no rows, and where the table has no such row. */
const rowOf = (claim: Claim, { rows }: Lookup): Row | undefined =>
  claim.kind === 'has' ? undefined : rows.find(({ criterion }) => criterion.id === claim.criterion);

/** Makes the `found` of a warning: the count, or the first cells of the row, that the claim is about, as the table prints them. */
function foundFor(claim: Claim, lookup: Lookup): string {
  if (claim.kind === 'has') {
    const count = countsOf(lookup, 1).find(({ place }) => lookup.id(place) === claim.tool);
    return count ? `${count.yes} of ${count.of}` : 'no such count';
  }
  const row = rowOf(claim, lookup);
  if (!row) return 'no such row in the table';
  return row.cells
    .slice(0, 8)
    .map(({ tool, text }) => `${tool}: ${text.slice(0, 40)}`)
    .join(', ');
}

/** Whether the table supports a claim. */
function isSupported(claim: Claim, lookup: Lookup): boolean {
  if (claim.kind === 'has') {
    return countsOf(lookup, 1).some(
      ({ place, yes, of }) => lookup.id(place) === claim.tool && yes === claim.yes && of === claim.of,
    );
  }
  const row = rowOf(claim, lookup);
  return row !== undefined && rowSupports(claim, row);
}

/**
 * Makes a warning for each claim that the cells do not support.
 * @param lookup over all rows, those that are not shown among them.
 */
const unsupported = (claims: readonly Claim[], lookup: Lookup): Problem[] =>
  claims.flatMap((claim, i) => {
    if (isSupported(claim, lookup)) return [];
    const about = claim.kind === 'has' ? 'yes-or-no cells' : `cells of '${claim.criterion}'`;
    return problem({
      code: 'unsupported-claim',
      severity: 'warning',
      path: `verdict.claims[${i}]`,
      expected: `${about} that bear out '${claim.kind}'`,
      found: foundFor(claim, lookup),
      fix: 'The generated verdict is shown instead; mend the claim and its sentence, or the data.',
    });
  });

/**
 * Whether all rows that a claim is about are shown.
 * @param rows rows shown.
 * @param all rows of all criteria.
 */
function isShown(claim: Claim, rows: readonly Row[], all: readonly Row[]): boolean {
  if (claim.kind !== 'has') return rows.some(({ criterion }) => criterion.id === claim.criterion);
  return all.every((row) => !isCounted(row) || rows.includes(row));
}

/**
 * Checks the author's claims against all rows, also those that the author's choice leaves out, which are made here for it. A module that
 * elements load only where a document has claims.
 */
export const checkClaims: CheckClaims = ({ text, claims }, { comparison, rows, leftOut }, shown, words) => {
  const leftOutRows = leftOut.flatMap((criterion) => makeRow(comparison.tools, criterion, { words, base: -1, deltas: null }) ?? []);
  const all = [...rows, ...leftOutRows];
  const problems = unsupported(claims, lookupIn(comparison, all, words));
  const isUsed = !problems.length && claims.every((claim) => isShown(claim, shown, all));
  return {
    verdict: isUsed ? { text, claims, by: 'author', words: null, headline: null, lines: [], rest: null } : null,
    problems,
  };
};

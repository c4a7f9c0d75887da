import type { Row } from '../rows.js';
import type { Claim } from '../tool.js';
import type { Count } from './count.js';
import type { Lookup } from './lookup.js';

/** What a row allows to be claimed: who leads or who share the lead, and whose value is missing. */
function rowClaims({ criterion: { id: criterion }, stands }: Row, { id }: Lookup): Claim[] {
  if (!stands) return [];
  const { leaders, compared, missing } = stands;
  const leads = (leader: number): Claim => ({
    kind: 'leads',
    criterion,
    tool: id(leader),
    over: compared.filter((place) => place !== leader).map(id),
  });
  const claims: Claim[] = leaders.length > 1 ? [{ kind: 'ties', criterion, tools: leaders.map(id) }] : leaders.map(leads);
  if (missing.length) claims.push({ kind: 'missing', criterion, tools: missing.map(id) });
  return claims;
}

/** All that can be claimed: row by row, and how many of the yes-or-no rows each tool has. */
export const claimsOf = (counts: readonly Count[], lookup: Lookup): readonly Claim[] => [
  ...lookup.rows.flatMap((row) => rowClaims(row, lookup)),
  ...counts.map(({ place, yes, of }): Claim => ({ kind: 'has', tool: lookup.id(place), yes, of })),
];

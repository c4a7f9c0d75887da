import type { Row } from '../rows.js';
import type { Claim } from '../tool.js';
import type { Count } from './count.js';
import type { Lookup } from './lookup.js';

/** Makes the claims that a row supports: which tool leads or which tools share the lead, and which have no comparable value. */
function rowClaims({ criterion: { id: criterion }, leadership }: Row, { id }: Lookup): Claim[] {
  if (!leadership) return [];
  const { leaders, compared, missing } = leadership;
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

/** Makes all claims of a generated verdict: those of each row, and the number of yeses of each tool. */
export const claimsOf = (counts: readonly Count[], lookup: Lookup): readonly Claim[] => [
  ...lookup.rows.flatMap((row) => rowClaims(row, lookup)),
  ...counts.map(({ place, yes, of }): Claim => ({ kind: 'has', tool: lookup.id(place), yes, of })),
];

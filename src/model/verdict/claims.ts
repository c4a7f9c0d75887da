import type { Row } from '../rows.js';
import type { Claim } from '../tool.js';
import type { Count } from './count.js';

/** A claim about one row. */
export type RowClaim = Exclude<Claim, { kind: 'has' }>;
export type Leads = Extract<Claim, { kind: 'leads' }>;
export type Ties = Extract<Claim, { kind: 'ties' }>;
export type Missing = Extract<Claim, { kind: 'missing' }>;

/** What the rows allow to be claimed, row by row: who leads or who share the lead, and whose value is missing. */
export const rowClaims = (rows: readonly Row[]): readonly RowClaim[] =>
  rows.flatMap(({ criterion: { id: criterion }, cells, stands }): RowClaim[] => {
    if (!stands) return [];
    const ids = (places: readonly number[]): string[] => places.map((place) => cells[place]?.tool ?? '');
    const claims: RowClaim[] = [];
    const [leader = '', ...others] = ids(stands.leaders);
    if (others.length) claims.push({ kind: 'ties', criterion, tools: [leader, ...others] });
    else if (leader) {
      claims.push({ kind: 'leads', criterion, tool: leader, over: ids(stands.compared).filter((id) => id !== leader) });
    }
    if (stands.missing.length) claims.push({ kind: 'missing', criterion, tools: ids(stands.missing) });
    return claims;
  });

/** How many of the yes-or-no rows each tool has. */
export const hasClaims = (counts: readonly Count[]): readonly Claim[] =>
  counts.map(({ tool, yes, of }) => ({ kind: 'has', tool, yes, of }));

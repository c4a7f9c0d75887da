import type { Criterion } from '../criterion.js';
import { WEIGHTED } from '../weights.js';
import type { Leads, RowClaim } from './claims.js';
import type { Count } from './count.js';
import { isCounted } from './counts.js';
import type { Lookup } from './lookup.js';
import { rankRowIn } from './rank-row.js';

/** The claim that the headline makes of a row of kind rank. */
export function rankedIn(claims: readonly RowClaim[], { rows }: Lookup): Leads | null {
  const id = rankRowIn(rows)?.criterion.id;
  return claims.find((claim): claim is Leads => claim.kind === 'leads' && claim.criterion === id) ?? null;
}

function ofRank({ criterion: id, tool }: Leads, { row, cell, name, words }: Lookup): string {
  const judged = row(id);
  const { label = '', better } = judged?.criterion ?? ({} as Partial<Criterion>);
  const figure = (judged && cell(judged, tool)?.text) ?? '';
  return words.ranks(name(tool), figure, better === 'lower', id === WEIGHTED ? label : null);
}

/** Who alone has most yeses, where yes is better in every row that was counted. */
function ofCounts(counts: readonly Count[], { rows, name, words }: Lookup): string | null {
  const counted = rows.filter(({ criterion }) => isCounted(criterion));
  if (counted.some(({ criterion }) => criterion.better !== 'higher')) return null;
  const [first, second] = [...counts].sort((a, b) => b.yes - a.yes);
  if (!first || !second || first.yes === second.yes) return null;
  const sure = counts.every((other) => other === first || other.yes + other.unknown + other.inWords < first.yes);
  return words.hasMost(name(first.tool), first, sure);
}

/** The answer in one line: the leader of the rank row, else who alone has most of the yes-or-no rows; `null` where there is neither. */
export const headlineOf = (ranked: Leads | null, counts: readonly Count[], lookup: Lookup): string | null =>
  ranked ? ofRank(ranked, lookup) : ofCounts(counts, lookup);

import type { Row } from '../rows.js';
import { WEIGHTED } from '../weights.js';
import type { Count } from './count.js';
import { isCounted } from './counts.js';
import type { Lookup } from './lookup.js';

function ofRank({ criterion: { id, label, better }, stands, cells }: Row, { name, words }: Lookup): string {
  const [leader = 0] = stands?.leaders ?? [];
  return words.ranks(name(leader), cells[leader]?.text ?? '', better === 'lower', id === WEIGHTED ? label : null);
}

/** Who alone has most yeses, where yes is better in every row that was counted. */
function ofCounts(counts: readonly Count[], { rows, name, words }: Lookup): string | null {
  if (rows.some((row) => isCounted(row) && row.criterion.better !== 'higher')) return null;
  const [first, second] = counts.toSorted((a, b) => b.yes - a.yes);
  if (!first || !second || first.yes === second.yes) return null;
  const sure = counts.every((other) => other === first || other.yes + other.unknown + other.inWords < first.yes);
  return words.hasMost(name(first.place), first, sure);
}

/**
 * The answer in one line: the leader of the rank row, else who alone has most of the yes-or-no rows; `null` where there is neither.
 * @param ranked the rank row, where somebody leads it.
 */
export const headlineOf = (ranked: Row | null, counts: readonly Count[], lookup: Lookup): string | null =>
  ranked ? ofRank(ranked, lookup) : ofCounts(counts, lookup);

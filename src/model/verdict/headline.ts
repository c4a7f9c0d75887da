import type { Row } from '../rows.js';
import { WEIGHTED } from '../weights.js';
import type { Count } from './count.js';
import { isCounted } from './counts.js';
import type { Lookup } from './lookup.js';

/** Makes the headline about the tool that leads the rank row. */
function ofRank({ criterion: { id, label, better }, leadership, cells }: Row, { name, words }: Lookup): string {
  const [leader = 0] = leadership?.leaders ?? [];
  return words.ranks(name(leader), cells[leader]?.text ?? '', better === 'lower', id === WEIGHTED ? label : null);
}

/**
 * Makes the headline about the tool that alone has most yeses; `null` where two tools share the most, and where not every counted row
 * declares yes as the better answer.
 */
function ofCounts(counts: readonly Count[], { rows, name, words }: Lookup): string | null {
  if (rows.some((row) => isCounted(row) && row.criterion.better !== 'higher')) return null;
  const [first, second] = counts.toSorted((a, b) => b.yes - a.yes);
  if (!first || !second || first.yes === second.yes) return null;
  const sure = counts.every((other) => other === first || other.yes + other.unknown + other.inWords < first.yes);
  return words.hasMost(name(first.place), first, sure);
}

/**
 * Makes the headline of a verdict: the tool that leads the rank row, else the tool that alone has most yeses; `null` where there is
 * neither.
 * @param ranked the rank row; `null` where no tool alone leads it.
 */
export const headlineOf = (ranked: Row | null, counts: readonly Count[], lookup: Lookup): string | null =>
  ranked ? ofRank(ranked, lookup) : ofCounts(counts, lookup);

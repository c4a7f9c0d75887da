import type { ViewVerdict } from '../view.js';
import type { Count } from './count.js';
import { isCounted, isMatrix } from './counts.js';
import { gapsSaid } from './gaps.js';
import { headlineOf } from './headline.js';
import { linesOf } from './lines.js';
import type { Lookup } from './lookup.js';
import { rankRowIn } from './rank-row.js';
import { tiesSaid } from './ties.js';

/** A verdict in words; the rest sentence by sentence. */
export interface Sentences extends Pick<ViewVerdict, 'headline' | 'lines'> {
  readonly rest: readonly string[];
}

/** Words for what the rows show. All that they say is in a claim or in a cell that a claim is about; figures are as the table prints them. */
export function sentencesOf(counts: readonly Count[], lookup: Lookup): Sentences {
  const { rows, words } = lookup;
  const rank = rankRowIn(rows);
  const ranked = rank?.leaders.length === 1 ? rank : null;
  const headline = headlineOf(ranked, counts, lookup);
  // The counts are worth a line where the table is about yes and no, or where the headline speaks of them.
  const told = isMatrix(rows) || (headline !== null && !ranked) ? counts : [];
  const untold = rows.filter((row) => !told.length || !isCounted(row));
  const leads = rows.filter((row) => row.leaders.length === 1 && row !== ranked);
  const { lines, others } = linesOf(leads, told, rank, lookup);
  const rest = [
    ...others,
    ...(told[0]?.apart ? [words.notCounted] : []),
    ...tiesSaid(
      untold.filter(({ leaders }) => leaders.length > 1),
      lookup,
    ),
    // A count does not say why nobody leads.
    ...gapsSaid(
      rows.filter((row) => row.stands?.blocking.length || untold.includes(row)),
      lookup,
    ),
  ];
  return { headline, lines, rest };
}

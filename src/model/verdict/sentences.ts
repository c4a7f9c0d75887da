import type { ViewVerdict } from '../view.js';
import type { Count } from './count.js';
import { isCounted, isMatrix } from './counts.js';
import { gapSentences } from './gaps.js';
import { headlineOf } from './headline.js';
import type { Lookup } from './lookup.js';
import { rankRowIn } from './rank-row.js';
import { tieSentences } from './ties.js';
import { linesOf } from './tool-lines.js';

/** The sentences of a verdict; those of `rest` not joined yet. */
export interface Sentences extends Pick<ViewVerdict, 'headline' | 'lines'> {
  readonly rest: readonly string[];
}

/**
 * Makes the sentences of a verdict from the rows. Each statement is in a claim or in a cell that a claim is about, and figures are as the
 * table prints them.
 */
export function sentencesOf(counts: readonly Count[], lookup: Lookup): Sentences {
  const { rows, words } = lookup;
  const rank = rankRowIn(rows);
  const ranked = rank?.leaders.length === 1 ? rank : null;
  const headline = headlineOf(ranked, counts, lookup);
  // Counts have lines where the table is mostly one of yes and no, or where the headline is about them.
  const lineCounts = isMatrix(rows) || (headline !== null && !ranked) ? counts : [];
  const uncounted = rows.filter((row) => !lineCounts.length || !isCounted(row));
  const leads = rows.filter((row) => row.leaders.length === 1 && row !== ranked);
  const { lines, others } = linesOf(leads, lineCounts, rank, lookup);
  const rest = [
    ...others,
    ...(lineCounts[0]?.hasUncounted ? [words.notCounted] : []),
    ...tieSentences(
      uncounted.filter(({ leaders }) => leaders.length > 1),
      lookup,
    ),
    // Rows that are counted have no sentence of their own, unless a text keeps any tool from leading: a count does not say that.
    ...gapSentences(
      rows.filter((row) => row.leadership?.blocking.length || uncounted.includes(row)),
      lookup,
    ),
  ];
  return { headline, lines, rest };
}

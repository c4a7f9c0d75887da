import type { ViewVerdict } from '../view.js';
import type { Leads, Missing, RowClaim, Ties } from './claims.js';
import type { Count } from './count.js';
import { isCounted, isMatrix } from './counts.js';
import { gapsSaid } from './gaps.js';
import { headlineOf, rankedIn } from './headline.js';
import { linesOf } from './lines.js';
import type { Lookup } from './lookup.js';
import { tiesSaid } from './ties.js';

/** A verdict in words: all of it, and its parts. */
export type Sentences = Pick<ViewVerdict, 'text' | 'headline' | 'lines' | 'rest'>;

/** Joins the parts of a verdict to running text. */
export function joinParts(parts: Omit<Sentences, 'text'>, { words }: Pick<Lookup, 'words'>): Sentences {
  const { headline, lines, rest } = parts;
  const all = [headline, ...lines.map(({ text }) => text), rest].filter((part) => part !== null);
  return { ...parts, text: words.sentences(all) };
}

/** Words for claims. All that they say is in a claim or in a cell that a claim is about; figures are as the table prints them. */
export function sentencesOf(claims: readonly RowClaim[], counts: readonly Count[], lookup: Lookup): Sentences {
  const ranked = rankedIn(claims, lookup);
  const headline = headlineOf(ranked, counts, lookup);
  // The counts are worth a line where the table is about yes and no, or where the headline speaks of them.
  const told = isMatrix(lookup.rows) || (headline !== null && !ranked) ? counts : [];
  const isTold = ({ criterion }: RowClaim): boolean => {
    const judged = lookup.row(criterion);
    return told.length > 0 && judged !== undefined && isCounted(judged.criterion);
  };
  // A count does not say why nobody leads.
  const blocks = ({ criterion }: RowClaim): boolean => Boolean(lookup.row(criterion)?.stands?.blocking.length);
  const leads = claims.filter((claim): claim is Leads => claim.kind === 'leads' && claim !== ranked);
  const ties = claims.filter((claim): claim is Ties => claim.kind === 'ties' && !isTold(claim));
  const missing = claims.filter((claim): claim is Missing => claim.kind === 'missing' && (blocks(claim) || !isTold(claim)));
  const { lines, others } = linesOf(leads, told, lookup);
  const rest = [
    ...others,
    ...(told[0]?.apart ? [lookup.words.notCounted] : []),
    ...tiesSaid(ties, lookup),
    ...gapsSaid(missing, lookup),
  ];
  return joinParts({ headline, lines, rest: rest.length ? lookup.words.sentences(rest) : null }, lookup);
}

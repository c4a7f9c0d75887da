import type { Criterion } from '../../model/criterion.js';
import type { Evidence } from '../../model/view.js';

/** Descriptions of at most this many letters are printed below the label; longer ones are in the hint that the label opens. */
const SHORT = 60;

/** The rank criterion, and a sentence on the weighted criteria that the rank is made of; `null` where it has none. */
export interface ExplainedRank {
  readonly criterion: Criterion;
  readonly made: string | null;
}

const isLong = ({ description }: Criterion): boolean => description !== undefined && description.length > SHORT;

/** Returns the content of the hint that a row's label opens: a long description, the parts of a rank, or both; `null` for no hint. */
export function evidenceOf(criterion: Criterion, rank: ExplainedRank | null): Evidence | null {
  const { id, description, url } = criterion;
  const made = rank?.criterion.id === id ? rank.made : null;
  const note = [isLong(criterion) ? description : null, made].filter((part) => part).join(' ');
  return note ? { note, ...(url !== undefined && { source: url }) } : null;
}

/** Returns the description to print below a criterion's label; `null` where there is none, or where it is in the hint `evidence`. */
export const descriptionBelow = (criterion: Criterion, evidence: Evidence | null): string | null =>
  (evidence && isLong(criterion) ? null : criterion.description) ?? null;

/**
 * Returns the `aria-sort` of the order by a criterion, best first: descending, but ascending where lower is better, and by letters for
 * texts and links.
 */
export const orderOf = ({ kind, better }: Criterion): 'ascending' | 'descending' =>
  better === 'lower' || kind === 'text' || kind === 'link' ? 'ascending' : 'descending';

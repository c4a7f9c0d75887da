import type { Criterion } from '../../model/criterion.js';
import type { Evidence } from '../../model/view.js';

/** Longer descriptions stand behind their label. */
const SHORT = 60;

/** The rank that is explained: what it is made of, in words. */
export interface ExplainedRank {
  readonly criterion: Criterion;
  readonly made: string | null;
}

const isLong = ({ description }: Criterion): boolean => description !== undefined && description.length > SHORT;

/** What stands behind the label of a row: what a rank is made of, or more words on the criterion than fit beside it. */
export function evidenceOf(criterion: Criterion, rank: ExplainedRank | null): Evidence | null {
  const { id, description, url } = criterion;
  const made = rank?.criterion.id === id ? rank.made : null;
  const note = [isLong(criterion) ? description : null, made].filter((part) => part).join(' ');
  return note ? { note, ...(url !== undefined && { source: url }) } : null;
}

/** The words on the criterion that stand below its label; none where they stand behind the label. */
export const besideOf = (criterion: Criterion, evidence: Evidence | null): string | null =>
  (evidence && isLong(criterion) ? null : criterion.description) ?? null;

/** The order that a press on a row's sort button makes, for `aria-sort`: of numbers the highest first, of texts the first letter. */
export const orderOf = ({ kind, better }: Criterion): 'ascending' | 'descending' =>
  better === 'lower' || kind === 'text' || kind === 'link' ? 'ascending' : 'descending';

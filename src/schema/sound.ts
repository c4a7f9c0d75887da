import type { Criterion, Document } from '../model/document.js';

/** What has an ID of its own in a list. */
type Listed = readonly { readonly id: string }[];

const hasDoubles = (list: Listed = []): boolean => new Set(list.map(({ id }) => id)).size < list.length;

/** The ends of a criterion's scale, where one is said or its kind has one. */
export function endsOf({
  kind,
  min = 0,
  max = kind === 'rank' ? 100 : kind === 'score' ? 1 : Number.POSITIVE_INFINITY,
}: Criterion) {
  return { min, max };
}

/** A scale that ends where it begins is none. */
export function hasScale(criterion: Criterion): boolean {
  const { min, max } = endsOf(criterion);
  return min < max;
}

/** Whether a document that fits the format also says nothing twice, and nothing that cannot be. */
export const isSound = ({ tools, criteria }: Document): boolean =>
  tools.length > 0 &&
  ![tools, criteria, ...tools.map(({ capabilities }) => capabilities?.items)].some(hasDoubles) &&
  (criteria ?? []).every(hasScale);

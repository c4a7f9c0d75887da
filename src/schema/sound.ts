import type { Criterion, Document } from '../model/document.js';

/** What has an ID of its own in a list. */
type Listed = readonly { readonly id: string }[];

const hasDoubles = (list: Listed = []): boolean => new Set(list.map(({ id }) => id)).size < list.length;

/** What a row is known by to its readers, in the place of its ID. */
export const named = ({ label, group }: Criterion): Listed[number] => ({ id: `${group}\n${label}` });

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

/** Formats that say themselves what a number counts. */
const COUNTING: readonly unknown[] = ['percent', 'bytes', 'duration'];

/** Whether a criterion says how its figures are printed in one way; where a unit and a format may agree, it is looked at closely. */
function isPlain({ kind, unit, currency, format }: Criterion): boolean {
  const counts = COUNTING.includes(format);
  switch (kind) {
    case 'money':
      return !counts;
    case 'number':
    case 'score':
      return !currency && !(unit && counts);
    case 'rank':
      return !currency && !unit;
    default:
      return !currency && !unit && !format;
  }
}

/** Whether a document that fits the format also says nothing twice, and nothing that cannot be. */
export const isSound = ({ tools, criteria }: Document): boolean =>
  tools.length > 0 &&
  ![tools, criteria, criteria?.map(named), ...tools.map(({ capabilities }) => capabilities?.items)].some(hasDoubles) &&
  (criteria ?? []).every((one) => hasScale(one) && isPlain(one));

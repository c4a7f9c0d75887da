import type { Criterion, Document } from '../model/document.js';

/** A list whose entries must have different IDs. */
type Listed = readonly { readonly id: string }[];

const hasDoubles = (list: Listed = []): boolean => new Set(list.map(({ id }) => id)).size < list.length;

/** Label and group of a criterion in the place of an ID: readers tell rows apart by these. */
export const rowNameOf = ({ label, group }: Criterion): Listed[number] => ({ id: `${group}\n${label}` });

/** The ends of a criterion's scale: those given, else those of its kind, else 0 and infinity. */
export function endsOf({
  kind,
  min = 0,
  max = kind === 'rank' ? 100 : kind === 'score' ? 1 : Number.POSITIVE_INFINITY,
}: Criterion) {
  return { min, max };
}

/** Whether the scale has an extent: min below max. */
export function hasScale(criterion: Criterion): boolean {
  const { min, max } = endsOf(criterion);
  return min < max;
}

/** Formats that print a unit of their own. */
const COUNTING: readonly unknown[] = ['percent', 'bytes', 'duration'];

/** Whether unit, currency and format of a criterion surely go together; where they may contradict each other, careful/ decides. */
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

/** Whether a document that fits the format has tools, no doubled IDs or labels, and scales, units and formats without contradiction. */
export const isFlawless = ({ tools, criteria }: Document): boolean =>
  tools.length > 0 &&
  ![tools, criteria, criteria?.map(rowNameOf), ...tools.map(({ capabilities }) => capabilities?.items)].some(hasDoubles) &&
  (criteria ?? []).every((one) => hasScale(one) && isPlain(one));

import type { Criterion } from './document.js';

/**
 * Returns a criterion's label for texts that mention criteria of all groups: with the group in brackets where another criterion has the
 * same label.
 * @param criteria all criteria that the text may mention, this one among them.
 * @param oneOf prints what stands in the brackets where another criterion has the same group, too: which of the criteria with this label it
 * is, counted from 1. Without `oneOf` such criteria have the same label.
 */
export function labelAmong(
  criteria: readonly Criterion[],
  criterion: Criterion,
  oneOf?: (place: number, count: number) => string,
): string {
  const { label, group } = criterion;
  const alike = criteria.filter((other) => other.label === label);
  const mark =
    oneOf && alike.filter((other) => other.group === group)[1]
      ? oneOf(alike.indexOf(criterion) + 1, alike.length)
      : alike[1] && group;
  return mark ? `${label} (${mark})` : label;
}

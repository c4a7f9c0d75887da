import type { Criterion } from './document.js';

/**
 * What a criterion is called where those of all groups stand together: with its group, where another one has the same label.
 * @param oneOf says which of several it is, where that other one is of the same group, too.
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

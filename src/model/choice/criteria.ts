import type { Criterion } from '../criterion.js';
import { groupBy } from '../groups.js';

/** Criteria, divided by the author's choice of rows (the `criteria` attribute). */
export interface ChosenCriteria {
  /** Criteria of the rows to show, in the order chosen; without a choice all criteria, in their own order. */
  readonly chosen: readonly Criterion[];
  readonly leftOut: readonly Criterion[];
  /** IDs chosen that no criterion has. */
  readonly unknown: readonly string[];
}

/**
 * Selects criteria by ID, each once. Where no criterion has any of the IDs all are selected, so that a mistake leaves no empty table.
 * @param ids `null` selects all.
 */
export function chooseCriteria(all: readonly Criterion[], ids: readonly string[] | null = null): ChosenCriteria {
  const byId = new Map(all.map((criterion) => [criterion.id, criterion]));
  const wanted = new Set(ids);
  const chosen = [...wanted].flatMap((id) => byId.get(id) ?? []);
  const unknown = [...wanted].filter((id) => !byId.has(id));
  return chosen.length
    ? { chosen, leftOut: all.filter(({ id }) => !wanted.has(id)), unknown }
    : { chosen: all, leftOut: [], unknown };
}

/** Brings the items of each group together: groups in the order in which they first appear, items in their own order. */
export const byGroup = <T>(items: readonly T[], groupOf: (item: T) => string | undefined): readonly T[] =>
  groupBy(items, groupOf).flat();

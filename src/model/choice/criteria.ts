import type { Criterion } from '../criterion.js';
import { groupBy } from '../groups.js';

/** Which rows are shown by the author's choice. */
export interface ChosenCriteria {
  /** In the order asked for; without a choice all, in theirs. */
  readonly chosen: readonly Criterion[];
  readonly leftOut: readonly Criterion[];
  /** IDs that nobody has. */
  readonly unknown: readonly string[];
}

/** Chooses rows by their IDs, each once. A choice of nothing that is known chooses all. */
export function chooseCriteria(all: readonly Criterion[], ids: readonly string[] | null = null): ChosenCriteria {
  const byId = new Map(all.map((criterion) => [criterion.id, criterion]));
  const asked = new Set(ids);
  const chosen = [...asked].flatMap((id) => byId.get(id) ?? []);
  const unknown = [...asked].filter((id) => !byId.has(id));
  return chosen.length
    ? { chosen, leftOut: all.filter(({ id }) => !asked.has(id)), unknown }
    : { chosen: all, leftOut: [], unknown };
}

/** Rows of one group stand together, groups in the order first met. */
export const byGroup = <T>(items: readonly T[], groupOf: (item: T) => string | undefined): readonly T[] =>
  groupBy(items, groupOf).flat();

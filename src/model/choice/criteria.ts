import type { Criterion } from '../criterion.js';

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
  const asked = [...new Set(ids ?? [])];
  const chosen = asked.flatMap((id) => byId.get(id) ?? []);
  const unknown = asked.filter((id) => !byId.has(id));
  if (!chosen.length) return { chosen: all, leftOut: [], unknown };
  return { chosen, leftOut: all.filter(({ id }) => !asked.includes(id)), unknown };
}

/** Rows of one group stand together, groups in the order first met. */
export function byGroup(criteria: readonly Criterion[]): readonly Criterion[] {
  const groups = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const group = groups.get(criterion.group ?? '');
    if (group) group.push(criterion);
    else groups.set(criterion.group ?? '', [criterion]);
  }
  return [...groups.values()].flat();
}

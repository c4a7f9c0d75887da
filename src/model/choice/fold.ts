/** The tools before and behind '+N more tools', each in the order shown. */
export interface Fold {
  readonly shown: readonly string[];
  readonly folded: readonly string[];
}

/**
 * Folds all but the first tools.
 * @param ids in the order shown, after sorting.
 * @param limit how many stand before the fold; `null` for all.
 * @param never IDs that are never behind it, wherever they stand: they come on top of the limit.
 */
export function foldTools(ids: readonly string[], limit: number | null, never: readonly (string | null)[] = []): Fold {
  const isShown = (id: string, place: number): boolean => limit === null || place < limit || never.includes(id);
  return { shown: ids.filter(isShown), folded: ids.filter((id, place) => !isShown(id, place)) };
}

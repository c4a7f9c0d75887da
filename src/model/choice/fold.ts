/**
 * The tools before '+N more tools', as indices in the order shown.
 * @param ids in the order shown, after sorting.
 * @param limit how many stand before the fold; `null` for all.
 * @param never IDs that are never behind it, wherever they stand: they come on top of the limit.
 */
export const unfoldedTools = (ids: readonly string[], limit: number | null, never: readonly (string | null)[]): number[] =>
  ids.flatMap((id, place) => (limit === null || place < limit || never.includes(id) ? place : []));

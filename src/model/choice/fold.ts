/**
 * Returns the tools that are shown before the button '+N more tools', as indices into `ids`.
 * @param ids of all tools, in the order shown, after sorting.
 * @param limit how many of the first tools are shown; `null` for all.
 * @param alwaysShown IDs of tools that are always shown (baseline and pick); those behind the limit are shown on top of it.
 */
export const unfoldedTools = (ids: readonly string[], limit: number | null, alwaysShown: readonly (string | null)[]): number[] =>
  ids.flatMap((id, place) => (limit === null || place < limit || alwaysShown.includes(id) ? place : []));

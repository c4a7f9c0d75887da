/**
 * Returns the indices of the two tools that a phone shows side by side: those that the reader chose, in the order of their columns; else
 * the first two of the preferred tools and then of all tools, in the order shown.
 * @param chosen IDs of the tools that the reader chose, by column.
 * @param preferred IDs such as those of the author's pick and the baseline.
 */
export function pairOf(ids: readonly string[], chosen: readonly string[], preferred: readonly (string | null)[]): number[] {
  const present = chosen.map((id) => ids.indexOf(id)).filter((index) => index >= 0);
  if (present.length === 2) return present;
  const candidates = [...preferred, ...ids].flatMap((id) => (id !== null && ids.includes(id) ? ids.indexOf(id) : []));
  return [...new Set(candidates)].slice(0, 2).sort((a, b) => a - b);
}

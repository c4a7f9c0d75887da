/**
 * Returns the indices of the two tools that a phone shows side by side: those that the reader chose, in the order of their columns; else
 * the first two of the preferred tools and then of all tools, in the order shown.
 * @param called IDs of the tools that the reader chose, by column.
 * @param preferred IDs such as those of the author's pick and the baseline.
 */
export function pairOf(ids: readonly string[], called: readonly string[], preferred: readonly (string | null)[]): number[] {
  const held = called.map((id) => ids.indexOf(id)).filter((index) => index >= 0);
  if (held.length === 2) return held;
  const wanted = [...preferred, ...ids].flatMap((id) => (id !== null && ids.includes(id) ? ids.indexOf(id) : []));
  return [...new Set(wanted)].slice(0, 2).sort((a, b) => a - b);
}

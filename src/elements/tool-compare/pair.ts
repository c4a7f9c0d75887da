/**
 * The two tools that a phone shows beside each other, as indices in the order shown: those that the reader has called, else the author's
 * pick and the baseline, else the first.
 * @param called IDs, by column.
 */
export function pairOf(ids: readonly string[], called: readonly string[], preferred: readonly (string | null)[]): number[] {
  const held = called.map((id) => ids.indexOf(id)).filter((index) => index >= 0);
  if (held.length === 2) return held;
  const wanted = [...preferred, ...ids].flatMap((id) => (id !== null && ids.includes(id) ? ids.indexOf(id) : []));
  return [...new Set(wanted)].slice(0, 2).sort((a, b) => a - b);
}

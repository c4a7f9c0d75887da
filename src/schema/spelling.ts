/** Whether one letter added, dropped or changed, or two swapped, makes one word of the other. */
function isOneApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return Math.max(left.length, right.length) < 2 || (left.length === 2 && right === `${left[1]}${left[0]}`);
}

/** The known word that is one letter away, whatever its case. */
export function oneApart(written: string, known: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  return known.find((word) => Math.abs(word.length - written.length) < 2 && isOneApart(lower, word.toLowerCase()));
}

/** Whether two words differ by one letter that is added, missing or changed, or by two neighbours swapped. */
function isOneApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [left, right] = [a.slice(start), b.slice(start)];
  const [leftRest, rightRest] = [left.slice(1), right.slice(1)];
  return leftRest === right || left === rightRest || leftRest === rightRest || left.replace(/(.)(.)/s, '$2$1') === right;
}

/** The known word that differs by one letter at most, whatever its case; `undefined` for none. */
export function oneApart(written: string, known: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  return known.find((word) => Math.abs(word.length - written.length) < 2 && isOneApart(lower, word.toLowerCase()));
}

/**
 * Returns the edit distance of two texts: the fewest letters to add, drop, change or swap with their neighbour to make one text of the
 * other. (Optimal string alignment; three rows of its table are kept.)
 */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...steps));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? a.length;
}

/**
 * Finds the known word closest to a mistyped one by edit distance, whatever the case; the first of several; `undefined` where none is
 * close.
 * @param most the largest distance that counts as close: a third of the letters written, at least 1.
 */
export function nearest(
  mistyped: string,
  known: Iterable<string>,
  most = Math.max(1, Math.floor(mistyped.length / 3)),
): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const word of known) {
    if (Math.abs(word.length - mistyped.length) >= least) continue;
    const edits = distance(mistyped.toLowerCase(), word.toLowerCase());
    if (edits < least) {
      best = word;
      least = edits;
    }
  }
  return best;
}

/**
 * Returns the edit distance of two texts: the fewest letters to add, drop, change or swap with their neighbour to make one text of the
 * other. (Optimal string alignment; three rows of its table are kept.)
 * @param most the largest distance of interest: beyond it any larger number may be returned, sooner.
 */
export function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
      least = Math.min(least, steps);
    }
    // No later row holds less than the least of this one.
    if (least > most) return least;
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
  const lower = mistyped.toLowerCase();
  let best: string | undefined;
  let least = most + 1;
  for (const word of known) {
    if (Math.abs(word.length - mistyped.length) >= least) continue;
    const edits = distance(lower, word.toLowerCase(), least - 1);
    if (edits < least) {
      best = word;
      least = edits;
    }
  }
  return best;
}

/** How many letters must be added, dropped, changed or swapped to make one text of the other. */
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

/** The known word closest to what was written, whatever its case; `undefined` where none is close (a third of its letters at most). */
export function nearest(
  written: string,
  known: Iterable<string>,
  most = Math.max(1, Math.floor(written.length / 3)),
): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= least) continue;
    const apart = distance(written.toLowerCase(), word.toLowerCase());
    if (apart < least) {
      best = word;
      least = apart;
    }
  }
  return best;
}

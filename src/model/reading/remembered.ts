import type { Vocabulary } from './vocabulary.js';

/** A table may hold so many cells that differ: more are not kept. */
const MOST = 20_000;

/** What was found out of a text, kept for each vocabulary: a cell is read many times until it is known what its row is. */
export function remembered<T>(find: (text: string, v: Vocabulary) => T): (text: string, v: Vocabulary) => T {
  const all = new WeakMap<Vocabulary, Map<string, T>>();
  return (text, v) => {
    let known = all.get(v);
    if (!known || known.size > MOST) {
      known = new Map();
      all.set(v, known);
    }
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text, v);
    known.set(text, found);
    return found;
  };
}

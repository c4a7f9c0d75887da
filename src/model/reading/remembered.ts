/** A table may hold so many cells that differ: more are not kept. */
const MOST = 40_000;

/** What was found out of texts, kept for each owner, which is a vocabulary: a cell is read many times until it is known what its row is. */
export class Memory<T> {
  readonly #all = new WeakMap<object, Map<string, T>>();

  /** What was found before under a key, else what is found now. */
  recall(owner: object, key: string, find: () => T): T {
    let known = this.#all.get(owner);
    if (!known || known.size > MOST) {
      known = new Map();
      this.#all.set(owner, known);
    }
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find();
    known.set(key, found);
    return found;
  }
}

/** The same function, which finds out of each text once. */
export function remembered<V extends object, T>(find: (text: string, owner: V) => T): (text: string, owner: V) => T {
  const memory = new Memory<T>();
  return (text, owner) => memory.recall(owner, text, () => find(text, owner));
}

/** The same function, which finds out of the same arguments once: for what hangs on a language alone. */
export function kept<K extends readonly unknown[], T>(find: (...given: K) => T): (...given: K) => T {
  const memory = new Memory<T>();
  return (...given) => memory.recall(memory, given.join(), () => find(...given));
}

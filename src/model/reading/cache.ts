/** The most keys that are kept for one owner: as many as a large table has different cells. With more, all keys are dropped. */
const MOST = 40_000;

/**
 * A cache of results by owner (a vocabulary) and key (mostly a cell's text). A cell is read many times, once for each kind that its row is
 * tried as. The results of an owner go with the owner, and `undefined` is not kept.
 */
export class Memory<T> {
  readonly #all = new WeakMap<object, Map<string, T>>();

  /** Returns the result kept under the key, else that of `find`, which is then kept. */
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

/** Returns a function with the same results, which calls `find` once for each text of an owner. */
export function cachedByText<V extends object, T>(find: (text: string, owner: V) => T): (text: string, owner: V) => T {
  const memory = new Memory<T>();
  return (text, owner) => memory.recall(owner, text, () => find(text, owner));
}

/**
 * Returns a function with the same results, which calls `find` once for equal arguments. The arguments are compared as texts joined by
 * commas, so they must be languages, codes, numbers and the like.
 */
export function kept<K extends readonly unknown[], T>(find: (...given: K) => T): (...given: K) => T {
  const memory = new Memory<T>();
  return (...given) => memory.recall(memory, given.join(), () => find(...given));
}

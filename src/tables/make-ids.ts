/** Names that every object or function has, and that therefore are no IDs. */
const POLLUTING = ['constructor', 'prototype'];

/** The most characters of an ID, without the number that tells equal IDs apart. */
const LONGEST = 100;

/**
 * Returns a function that makes IDs from names: lower case, marks off letters, every other run of characters a hyphen. An ID that is taken
 * gets a number: '-2'.
 * @param kind the first word of an ID for which nothing of the name is left; the second is `place`, counted from 1: 'tool-2', 'row-3'.
 */
export function idMaker(kind: 'tool' | 'row'): (name: string, place: number) => string {
  /** The IDs made, each with the last number added to it, so that a thousand equal names take no long search. */
  const taken = new Map(POLLUTING.map((name) => [name, 1]));
  return (name, place) => {
    // More characters never get into an ID, and thousands of combining marks on one letter take long to put in order.
    const plain = name
      .slice(0, 999)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-|-$/g, '');
    const base = plain || `${kind}-${place}`;
    let id = base;
    for (let n = taken.get(base) ?? 1; taken.has(id); taken.set(base, n)) id = `${base}-${++n}`;
    taken.set(id, 1);
    return id;
  };
}

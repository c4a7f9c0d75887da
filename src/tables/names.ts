/** Names that every object or function has: no IDs. */
const POLLUTING = ['constructor', 'prototype'];

const LONGEST = 100;

/** Makes IDs from names: lower case, marks off letters, every other run of characters a hyphen. @param kind what stands where nothing is left. */
export function idMaker(kind: 'tool' | 'row'): (name: string, place: number) => string {
  /** Each with the number that was put behind it last: a thousand names may be alike. */
  const taken = new Map(POLLUTING.map((name) => [name, 1]));
  return (name, place) => {
    // More letters never come into an ID, and thousands of marks on one take long to put in order.
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

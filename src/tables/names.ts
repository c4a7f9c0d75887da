/** Names that every object or function has: no IDs. */
const POLLUTING = ['constructor', 'prototype'];

const LONGEST = 100;

/** Makes IDs from names: lower case, marks off letters, every other run of characters a hyphen. @param kind what stands where nothing is left. */
export function idMaker(kind: 'tool' | 'row'): (name: string, place: number) => string {
  const taken = new Set(POLLUTING);
  return (name, place) => {
    const plain = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-|-$/g, '');
    const base = plain || `${kind}-${place}`;
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
}

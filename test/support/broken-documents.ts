import fc from 'fast-check';

/** A valid document with every part of the data format: criteria of most kinds, evidence, capabilities, a verdict and a way out. */
export const FULL = {
  $schema: 'https://a.example/schema.json',
  tools: [
    {
      id: 'a',
      name: 'A',
      url: '/a',
      logo: '/a.png',
      action: { label: 'Try', url: '/try' },
      summary: 'S',
      relationship: 'maker',
      updated: '2025-03-09',
      values: {
        rank: { value: 97, unverified: true, range: [95, 99], note: 'N', source: '/s', checked: '2025-03' },
        free: { value: true, status: 'partial', text: 'For five' },
        seats: { extreme: 'lowest', text: 'By request' },
        price: { range: [5, null] },
        files: ['a', 'b'],
        docs: '/docs',
        since: '2020',
        licence: 'MIT',
      },
      capabilities: {
        total: 9,
        url: '/all',
        items: [{ id: 'c', title: 'C', description: 'D', unique: 'U', alternatives: 'X', tags: ['t'], url: '/c' }],
      },
    },
    { id: 'b', name: 'B', values: { rank: 52, free: false, files: [], licence: 'GPL' } },
  ],
  criteria: [
    { id: 'rank', label: 'Rank', kind: 'rank', description: 'D', url: '/m', min: 0, max: 100, tolerance: 1, weight: 1 },
    { id: 'free', label: 'Free', kind: 'boolean', better: 'higher', group: 'G' },
    { id: 'files', label: 'Files', kind: 'list' },
    { id: 'seats', label: 'Seats', kind: 'number', format: 'compact', better: 'higher', unit: 'seats' },
    { id: 'price', label: 'Price', kind: 'money', currency: 'USD' },
    { id: 'docs', label: 'Docs', kind: 'link' },
    { id: 'since', label: 'Since', kind: 'date', better: 'lower' },
    { id: 'licence', label: 'Licence', kind: 'text' },
  ],
  title: 'T',
  lang: 'de',
  description: 'D',
  asOf: '2025-03-09',
  verdict: { text: 'A.', claims: [{ kind: 'leads', criterion: 'rank', tool: 'a', over: ['b'] }] },
  more: { label: 'M', url: '/more', lead: 'L' },
};

/** One change of FULL at a path of keys: set a value, delete it, or add one (before an entry of a list, or under a new key with an `s`). */
export type Step = readonly [keys: readonly (string | number)[], value: unknown, how: 'set' | 'delete' | 'add'];

/** The paths of all parts of a value, as lists of keys. */
const placesIn = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => {
        const here = [...path, Array.isArray(value) ? Number(key) : key];
        return [here, ...placesIn(part, here)];
      })
    : [];

/** A random change of FULL, with values of any type or values that often break documents. */
export const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(...placesIn(FULL)),
  fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      maxDepth: 2,
    }),
    fc.constantFrom('', 'javascript:1', 'a b', -1, Number.NaN, '__proto__', null, [null, null], { extreme: 'lowest' }),
  ),
  fc.constantFrom('set' as const, 'delete' as const, 'add' as const),
);

/** A copy of FULL with these changes, one after the other; a change whose path is gone is skipped. */
export function mutate(steps: readonly Step[]): unknown {
  const root = structuredClone(FULL) as unknown;
  for (const [keys, value, how] of steps) {
    const holder = keys
      .slice(0, -1)
      .reduce<unknown>((part, key) => (typeof part === 'object' && part ? Reflect.get(part, key) : undefined), root);
    const key = keys.at(-1);
    if (typeof holder !== 'object' || holder === null || key === undefined) continue;
    if (Array.isArray(holder) && how === 'add') holder.splice(Number(key), 0, value);
    else if (how === 'delete') Reflect.deleteProperty(holder, key);
    else Reflect.set(holder, how === 'add' ? `${key}s` : key, value);
  }
  return root;
}

/** FULL with one to four random changes. */
export const brokenDocument: fc.Arbitrary<unknown> = fc.array(step, { minLength: 1, maxLength: 4 }).map(mutate);

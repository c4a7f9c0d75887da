import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Problem } from '../../src/model/problem.js';
import { anyDocument } from '../support/arbitraries.js';
import { BASE, joined, reading, viewed } from '../support/documents.js';

/** A document with something of everything. */
const FULL = {
  $schema: 'https://a.example/schema.json',
  tools: [
    {
      id: 'a',
      name: 'A',
      url: '/a',
      logo: '/a.png',
      summary: 'S',
      relationship: 'maker',
      updated: '2025-03-09',
      values: {
        rank: { value: 97, unverified: true, range: [95, 99], note: 'N', source: '/s', checked: '2025-03' },
        free: { value: true, status: 'partial' },
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
    { id: 'docs', label: 'Docs', kind: 'link' },
    { id: 'since', label: 'Since', kind: 'date', better: 'lower' },
    { id: 'licence', label: 'Licence', kind: 'text' },
  ],
  title: 'T',
  description: 'D',
  asOf: '2025-03-09',
  verdict: { text: 'A.', claims: [{ kind: 'leads', criterion: 'rank', tool: 'a', over: ['b'] }] },
  more: { label: 'M', url: '/more', lead: 'L' },
};

type Step = readonly [keys: readonly (string | number)[], value: unknown, how: 'set' | 'delete' | 'add'];

/** Every place in a value. */
const placesIn = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => {
        const here = [...path, Array.isArray(value) ? Number(key) : key];
        return [here, ...placesIn(part, here)];
      })
    : [];

const step: fc.Arbitrary<Step> = fc.tuple(
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
    fc.constantFrom('', 'javascript:1', 'a b', -1, Number.NaN, '__proto__'),
  ),
  fc.constantFrom('set' as const, 'delete' as const, 'add' as const),
);

/** The document after some of its parts were changed, dropped or joined by others. */
function mutate(steps: readonly Step[]): unknown {
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

function assertComplete(problems: readonly Problem[]): void {
  for (const { expected, found, fix, message, path, severity, retryable } of problems) {
    assert.ok(expected && found && fix && message, message);
    assert.ok(expected !== 'Invalid input' && !message.includes('undefined'), message);
    assert.ok(typeof path === 'string' && typeof retryable === 'boolean' && ['error', 'warning'].includes(severity));
    assert.ok(message.includes(expected) && message.includes(found) && message.includes(fix));
  }
}

describe('whatever comes from outside', () => {
  it('a full document has no problems', () => {
    assert.deepEqual(viewed(FULL).problems, []);
    assert.deepEqual(viewed(JSON.stringify(FULL)), viewed(FULL));
  });

  it('never throws, and is read or told', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withBoxedValues: true,
          withNullPrototype: true,
        }),
        (input) => {
          const { document, problems } = reading(input);

          assert.ok(document?.tools.length || problems.length);
          assertComplete(problems);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('never throws as text, JSON or not, whatever its base', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue().map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        fc.oneof(fc.constant(BASE), fc.string()),
        (text, base) => {
          const { document, problems } = reading(text, base);

          assert.ok(document?.tools.length || problems.length);
          assertComplete(problems);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('keeps what is valid of a document in which some parts are broken, and can be shown', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        const input = mutate(steps);

        const { view, problems } = viewed(input);

        assertComplete(problems);
        const touched = steps.some(([keys]) => keys[0] === 'tools' && keys.length < 3);
        const named = steps.some(([keys]) => ['id', 'name'].includes(String(keys[2])) && keys[0] === 'tools');
        if (!touched && !named)
          assert.deepEqual(
            view.tools.map(({ id }) => id),
            ['a', 'b'],
          );
      }),
      { numRuns: 5000 },
    );
  });

  it('is read alike as text and as data', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = JSON.stringify(document);

        assert.deepEqual(reading(text), reading(JSON.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('of valid cells leaves nothing out', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const errors = joined([document]).problems.filter(({ severity }) => severity === 'error');

        assert.deepEqual(errors, []);
      }),
      { numRuns: 1000 },
    );
  });
});

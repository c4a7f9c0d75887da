import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCarefully } from '../../src/schema/careful/read-carefully.js';
import { readFlawless } from '../../src/schema/read-flawless.js';
import { anyDocument } from '../support/arbitraries.js';
import { brokenDocument, FULL } from '../support/broken-documents.js';
import { BASE, tool } from '../support/documents.js';
import { fc } from '../support/random.js';

/**
 * Holds what is read at a first look to what is read carefully: a first look may pass a document on, and reads it the same or not at all.
 */
function assertSame(input: unknown): void {
  const { problems, document } = readCarefully(input, BASE);
  const first = readFlawless(input, BASE);
  if (first) assert.deepEqual(first, { document, problems });
}

describe('a first look at data', () => {
  it('reads a document without a mistake, as text and as data', () => {
    for (const input of [FULL, JSON.stringify(FULL), FULL.tools, FULL.tools[0]]) {
      assert.deepEqual(readFlawless(input, BASE), { ...readCarefully(input, BASE), problems: [] });
    }
  });

  it('reads what careful reading has nothing to tell of', () => {
    fc.assert(
      fc.property(anyDocument, (input) => {
        assert.equal(readFlawless(input, BASE) === null, readCarefully(input, BASE).problems.length > 0);
        assertSame(input);
      }),
      { numRuns: 200 },
    );
  });

  it('counts the letters of an ID once: a document that is mostly IDs may be as large as any', () => {
    const values = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`criterion-${i}`.padEnd(60, '-x'), i]));
    const input = { tools: Array.from({ length: 35 }, (_, t) => tool(`t${t}`, values)) };

    assert.deepEqual(readFlawless(input, BASE), { ...readCarefully(input, BASE), problems: [] });
  });

  it('counts the letters of keys without a value too', () => {
    const more = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`x${i}`.padEnd(9000, 'y'), undefined]));

    assert.equal(readFlawless({ tools: [{ ...tool('a'), ...more }] }, BASE), null);
  });

  it('lets nothing pass of which something is to be told', () => {
    fc.assert(fc.property(brokenDocument, assertSame), { numRuns: 700 });
  });

  it('reads a range whose upper end is below zero', () => {
    const input = tool('a', { x: { range: [null, -5] }, y: { range: [-7, -5] } });

    assert.deepEqual(readFlawless(input, BASE), { ...readCarefully(input, BASE), problems: [] });
  });

  it('passes over keys that the format does not know, whatever they hold', () => {
    const more = { 'x-note': { a: [1, 'b', null, { c: () => 1 }] }, problem: 'p', path: 'q', answers: 1 };
    const input = { tools: [{ ...tool('a', { x: 1 }), ...more }], ...more };

    assert.deepEqual(readFlawless(input, BASE), { ...readCarefully(input, BASE), problems: [] });
    assert.ok(!Object.hasOwn(readFlawless(input, BASE)?.document?.tools[0] ?? {}, 'problem'));
  });

  it('passes over them in a text too, whose values are not copied', () => {
    const input = {
      tools: [{ ...tool('a'), values: { x: 1, y: null, z: { value: 2, other: 3 } }, problem: 'p' }],
      other: { a: 1 },
    };
    const text = JSON.stringify(input);

    assert.deepEqual(readFlawless(text, BASE), { ...readCarefully(input, BASE), problems: [] });
    assert.ok(!Object.hasOwn(readFlawless(text, BASE)?.document?.tools[0] ?? {}, 'problem'));
  });

  it('changes nothing of data that an app holds', () => {
    const input = { tools: [{ ...tool('a'), values: { x: { value: 2, other: 3 } }, problem: 'p' }], other: { a: 1 } };
    const before = structuredClone(input);
    readFlawless(JSON.stringify(input), BASE);
    readFlawless(input, BASE);

    assert.deepEqual(input, before);
  });

  it('leaves to careful reading what such keys hold that no data can', () => {
    const circle: Record<string, unknown> = {};
    circle.own = circle;
    const ancestor: unknown = JSON.parse('{"__proto__": {"name": "P"}}');
    for (const extra of [circle, ancestor, new Date(0), 'x'.repeat(10_001), Array(201).fill(1)]) {
      const input = { ...tool('a'), extra };

      assert.equal(readFlawless(input, BASE), null);
      assert.equal(readCarefully(input, BASE).problems.length, 1);
    }
  });

  it('looks for the answers of a document once, however many keys it does not know', (t) => {
    const strays = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`x-stray-${i}`, i]));
    const input = { tools: Array.from({ length: 30 }, (_, i) => ({ ...tool(`t${i}`, { rank: i }), ...strays })) };
    const keys = t.mock.method(Object, 'keys');

    assert.ok(readFlawless(input, BASE));
    assert.ok(keys.mock.callCount() < 10 * input.tools.length, `${keys.mock.callCount()} lists of keys`);
  });

  it('is not misled by data that answers otherwise the second time', () => {
    let times = 0;
    const claim = {
      get kind() {
        times += 1;
        return times > 1 ? 'evil' : 'leads';
      },
      criterion: 'x',
      tool: 'a',
      over: [],
    };

    assert.equal(readFlawless({ tools: [tool('a')], verdict: { text: 'T', claims: [claim] } }, BASE), null);
  });
});

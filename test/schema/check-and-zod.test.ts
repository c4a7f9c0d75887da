import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../src/schema/careful/check.js';
import { copy } from '../../src/schema/careful/copy.js';
import { Problems } from '../../src/schema/careful/problems.js';
import { document as schema } from '../../src/schema/document.js';
import { anyDocument } from '../support/arbitraries.js';
import { brokenDocument, FULL } from '../support/broken-documents.js';
import { byZod } from '../support/by-zod.js';
import { fc } from '../support/random.js';

/** A copy as the checker gets it: the limits and what no JSON can hold are dealt with before. */
const copied = (input: unknown): unknown => copy(input, new Problems())?.value;

/** What the checker makes of a value, and all that it tells: path, expected and found. */
function byTable(value: unknown): { document: unknown; told: string[] } {
  const problems = new Problems(Number.POSITIVE_INFINITY);
  const { document } = check({ value, origins: new WeakMap() }, problems);
  return { document, told: problems.list().map(({ path, expected, found }) => `${path}: ${expected}, ${found}`) };
}

const broken = brokenDocument.map(copied);

describe('the checker and the schema in zod', () => {
  it('accept a full document, and make the same of it', () => {
    assert.deepEqual(byTable(FULL), { document: schema.parse(FULL), told: [] });
  });

  it('accept the same documents', () => {
    fc.assert(
      fc.property(anyDocument, (given) => {
        assert.deepEqual(byTable(given), { document: schema.parse(given), told: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('refuse the same documents', () => {
    fc.assert(
      fc.property(broken, (given) => {
        assert.equal(byTable(given).told.length === 0, schema.safeParse(given).success);
      }),
      { numRuns: 700 },
    );
  });

  it('agree on what is left: it keeps the schema, and lost no more than the smallest parts that are wrong', () => {
    fc.assert(
      fc.property(broken, (given) => {
        const { document } = byTable(given);

        assert.deepEqual(document, byZod(given).document);
        if (document) assert.deepEqual(byTable(document), { document, told: [] });
      }),
      { numRuns: 700 },
    );
  });

  it('tell the same, where zod needs to look but once', () => {
    fc.assert(
      fc.property(broken, (given) => {
        const [told = [], ...more] = byZod(given).rounds;
        fc.pre(!more.length);

        assert.deepEqual(byTable(given).told.sort(), told.sort());
      }),
      { numRuns: 700 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { join } from '../../src/model/join.js';
import { joinPlain } from '../../src/model/joining/plain.js';
import { problem } from '../../src/model/problem.js';
import { cellReader } from '../../src/model/reading/cell-reader.js';
import type { Document, Value } from '../../src/model/tool.js';
import { anyCriterion, anyValue } from '../support/arbitraries.js';
import { criterion, reading, tool } from '../support/documents.js';
import { fc } from '../support/random.js';

const documentsOf = (...documents: Document[]) => documents.flatMap((one) => reading(one).document ?? []);
const gone = problem({ code: 'unknown-tool', path: '', tool: 'z', expected: 'a tool', found: '404', fix: 'Check the ID.' });
const none = new Map();

/** A tool of up to three rows, of which a document may name all, some or none. */
const anyDocument = fc
  .tuple(...['x', 'rank', 'pricing'].map((id) => anyCriterion(id)))
  .chain((criteria) =>
    fc.record({
      criteria: fc.constantFrom(undefined, criteria, criteria.slice(1)),
      values: fc.record(Object.fromEntries(criteria.map(({ id, kind }) => [id, anyValue(kind)])), { requiredKeys: [] }),
    }),
  )
  .map(
    ({ criteria, values }): Document => ({
      ...(criteria && { criteria }),
      title: 'T',
      tools: [tool('a', values as Record<string, Value>)],
    }),
  );

describe('what one tool is without joining', () => {
  it('is what it is joined, for any document', () => {
    let plain = 0;
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(null, ['a'], ['b']), (document, order) => {
        const documents = documentsOf(document);
        const found = joinPlain(documents, order, none);
        if (!found) return;
        plain += 1;
        const { comparison, problems, waits } = join(documents, order, none, cellReader('en'));
        assert.deepEqual([found.comparison, found.problems, found.waits], [comparison, problems, waits]);
      }),
      { numRuns: 500 },
    );
    assert.ok(plain > 50, String(plain));
  });

  it('is known of a tool with scores, with rows or without', () => {
    const values = { rank: 44, quality: 0.5, type: 'Model' };
    assert.ok(joinPlain(documentsOf({ tools: [tool('a', values)] }), ['a'], none));
    const criteria = [criterion('rank', { id: 'rank' }), criterion('score', { id: 'quality' }), criterion('text', { id: 'type' })];
    assert.ok(joinPlain(documentsOf({ criteria, tools: [tool('a', values), tool('b')] }), ['a'], none));
  });

  it('is not known of texts that may be figures, of links and of several tools', () => {
    assert.equal(joinPlain(documentsOf({ tools: [tool('a', { rank: '44' })] }), ['a'], none), null);
    assert.equal(joinPlain(documentsOf({ tools: [tool('a', { rank: 44, site: 'https://a.example/' })] }), ['a'], none), null);
    assert.equal(joinPlain(documentsOf({ tools: [tool('a'), tool('b')] }), null, none), null);
    assert.equal(joinPlain(documentsOf({ tools: [tool('a')] }, { tools: [tool('b')] }), ['a', 'b'], none), null);
  });

  it('is the failure of a tool that could not be had', () => {
    const found = joinPlain([], ['z'], new Map([['z', gone]]));
    assert.deepEqual(found?.comparison, join([], ['z'], new Map([['z', gone]])).comparison);
  });
});

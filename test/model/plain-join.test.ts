import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion } from '../../src/model/criterion.js';
import { DEFAULT_CRITERIA } from '../../src/model/default-criteria.js';
import { type Joined, join } from '../../src/model/join.js';
import { isFailed } from '../../src/model/joined.js';
import { criteriaFrom } from '../../src/model/joining/from-ids.js';
import { knownCriteria } from '../../src/model/joining/known-criteria.js';
import { joinPlain } from '../../src/model/joining/plain.js';
import { problem } from '../../src/model/problem.js';
import type { Document, ParsedTool, Value } from '../../src/model/tool.js';
import { anyCriterion, anyValue } from '../support/arbitraries.js';
import { answer, criterion, reading, tool } from '../support/documents.js';
import { fc } from '../support/random.js';
import { readerOf } from '../support/readers.js';

const documentsOf = (...documents: Document[]) => documents.flatMap((one) => reading(one).document ?? []);
const gone = problem({ code: 'unknown-tool', path: '', tool: 'z', expected: 'a tool', found: '404', fix: 'Check the ID.' });
const none = new Map();

const infer = (tools: readonly ParsedTool[]) => criteriaFrom(tools);

/** A comparison with these rows alone, and what is told of them. */
function within({ comparison, problems }: Joined, rows: readonly Criterion[]): Joined {
  const ids = new Set(rows.map(({ id }) => id));
  const tools = comparison.tools.map((tool) =>
    isFailed(tool) ? tool : { ...tool, answers: new Map([...tool.answers].filter(([id]) => ids.has(id))) },
  );
  return {
    comparison: { ...comparison, criteria: comparison.criteria.filter(({ id }) => ids.has(id)), tools },
    problems: problems.filter(({ path }) => !/values/.test(path) || [...ids].some((id) => path.endsWith(`.values.${id}`))),
  };
}

/** Criteria of up to three rows, as a document may name all, some or none of them, and one to three tools that answer them. */
const anyDocument = fc
  .tuple(...['x', 'rank', 'pricing'].map((id) => anyCriterion(id)))
  .chain((criteria) => {
    const values = fc.record(Object.fromEntries(criteria.map(({ id, kind }) => [id, anyValue(kind)])), { requiredKeys: [] });
    return fc.record({
      criteria: fc.constantFrom(undefined, criteria, criteria.slice(1)),
      tools: fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), values), { minLength: 1, maxLength: 3 }),
    });
  })
  .map(
    ({ criteria, tools }): Document => ({
      ...(criteria && { criteria }),
      title: 'T',
      tools: tools.map(([name, values], i) => ({ ...tool('abc'[i] ?? '', values as Record<string, Value>), name })),
    }),
  );

describe('what documents are without joining', () => {
  for (const [who, made] of [
    ['where rows are those of the reference page', knownCriteria],
    ['where rows are made from values', infer],
  ] as const) {
    it(`is what they are joined, for any documents, ${who}`, () => {
      let [one, several] = [0, 0];
      fc.assert(
        fc.property(
          fc.array(anyDocument, { minLength: 1, maxLength: 2 }),
          fc.constantFrom(null, ['a'], ['b', 'a'], ['z', 'a'], ['q', 'c']),
          (given, order) => {
            const documents = documentsOf(...given);
            const failed = new Map([['z', gone]]);
            const found = joinPlain(documents, order, failed, made);
            if (!found) return;
            if (found.comparison.tools.length > 1) several += 1;
            else one += 1;
            const { comparison, problems } = join(documents, order, failed, readerOf('en'));
            // Elements that show known rows alone pass over values of others.
            const rows = made === knownCriteria && documents.every(({ criteria }) => !criteria) ? DEFAULT_CRITERIA : null;
            assert.deepEqual(
              rows ? within(found, rows) : found,
              rows ? within({ comparison, problems }, rows) : { comparison, problems },
            );
          },
        ),
        { numRuns: 1000 },
      );
      assert.ok(one > 50 && several > 20, `${one}, ${several}`);
    });
  }

  // What a property seldom makes.
  const odd: readonly Value[] = [
    { value: true, text: 'No' },
    { value: false, text: 'Yes' },
    { value: true, text: '✅ Yes!' },
    { value: true, text: 'with a key' },
    { value: false, status: 'partial' },
    { value: 'x', status: 'partial' },
    { value: 5, text: '7' },
    { value: 5, text: 'five' },
    { value: 'x', extreme: 'highest' },
    { value: 'x', range: [1, 2] },
    'n/a',
    { value: './x', note: 'new' },
    '/x',
    'http://a.example/',
    'ftp://a.example/',
    'soon',
  ];
  for (const kind of ['boolean', 'text', 'link', 'list', 'number', 'date'] as const) {
    it(`is what they are joined, or nothing, for cells that hold odd things in rows of kind ${kind}`, () => {
      for (const value of odd) {
        const documents = documentsOf({ criteria: [criterion(kind)], tools: [tool('a', { x: value })] });
        const found = joinPlain(documents, null, none, knownCriteria);
        const { comparison, problems } = join(documents, null, none, readerOf('en'));
        if (found) assert.deepEqual(found, { comparison, problems }, JSON.stringify(value));
      }
    });
  }

  it('is known of tools with scores, with rows or without', () => {
    const values = { rank: 44, quality: 0.5, type: 'Model' };
    assert.ok(joinPlain(documentsOf({ tools: [tool('a', values), tool('b', values)] }), null, none, knownCriteria));
    const criteria = [criterion('rank', { id: 'rank' }), criterion('score', { id: 'quality' }), criterion('text', { id: 'type' })];
    assert.ok(joinPlain(documentsOf({ criteria, tools: [tool('a', values), tool('b')] }), ['a'], none, knownCriteria));
    assert.ok(
      joinPlain(
        documentsOf({ criteria, tools: [tool('a', values)] }, { criteria, tools: [tool('b')] }),
        ['a', 'b'],
        none,
        knownCriteria,
      ),
    );
  });

  it('keeps the tools as they came, where nothing is made of their values', () => {
    const documents = documentsOf({ criteria: [criterion('rank', { id: 'rank' })], tools: [tool('a', { rank: 44 })] });
    assert.equal(joinPlain(documents, null, none, knownCriteria)?.comparison.tools[0], documents[0]?.tools[0]);
  });

  it('looks through a long text of the author in one go', () => {
    const [document] = documentsOf({ tools: [tool('a', { x: { value: true, text: 'Yes!' } })], criteria: [criterion('boolean')] });
    const text = `${'.'.repeat(1_000_000)}a.a`;
    const tools = document?.tools.map((one) => ({ ...one, answers: new Map([['x', { ...answer(true), text }]]) })) ?? [];
    assert.notEqual(document && joinPlain([{ ...document, tools }], null, none, infer), null);
  });

  it('has links absolute, and holds what holds in part', () => {
    const criteria = [criterion('link', { id: 'site' }), criterion('boolean', { id: 'open' })];
    const values: Record<string, Value> = { site: './about', open: { status: 'partial' } };
    const [found] =
      joinPlain(documentsOf({ criteria, tools: [tool('a', values)] }), null, none, knownCriteria)?.comparison.tools ?? [];
    assert.ok(found && 'answers' in found);
    assert.match(String(found.answers.get('site')?.value), /^https?:.*\/about$/);
    assert.equal(found.answers.get('open')?.value, true);
  });

  it('is known where only rows of the reference page are shown and tools answer others, too', () => {
    const values = { rank: 44, site: 'https://a.example/', price: 'from $5', notes: ['one', 'two'] };
    const found = joinPlain(documentsOf({ tools: [tool('a', values)] }), null, none, knownCriteria);
    assert.deepEqual(
      found?.comparison.criteria.map(({ id }) => id),
      ['rank'],
    );
  });

  for (const [what, ...given] of [
    ['texts that may be figures', { tools: [tool('a', { rank: '44' })] }],
    ['values that no row asks for', { criteria: [criterion('rank', { id: 'rank' })], tools: [tool('a', { rank: 44, site: 'A' })] }],
    ['tools of one name', { tools: [tool('a'), { ...tool('b'), name: tool('a').name }] }],
    [
      'rows that clash',
      { criteria: [criterion('text')], tools: [tool('a')] },
      { criteria: [criterion('number')], tools: [tool('b')] },
    ],
  ] as const satisfies readonly (readonly [string, ...Document[]])[]) {
    it(`is not known of ${what}`, () => {
      assert.equal(joinPlain(documentsOf(...given), null, none, knownCriteria), null);
    });
  }

  it('is the failure of a tool that could not be had', () => {
    const found = joinPlain([], ['z'], new Map([['z', gone]]), knownCriteria);
    assert.deepEqual(found?.comparison, join([], ['z'], new Map([['z', gone]])).comparison);
  });
});

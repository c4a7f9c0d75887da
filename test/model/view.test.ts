import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare } from '../../src/model/all-parts.js';
import { problem } from '../../src/model/problem.js';
import { freeze } from '../../src/model/view.js';
import { anyDocument } from '../support/arbitraries.js';
import { criterion, joined, lens, oneRow, rowOf, table, textsOf, tool, viewed } from '../support/documents.js';
import { fc } from '../support/random.js';

const gone = problem({ code: 'unknown-tool', path: '', tool: 'z', expected: 'a tool', found: '404', fix: 'Check the ID.' });
const capability = (id: string) => ({ id, title: `Can ${id}` });

describe('the cells of a view', () => {
  it('have a bar as long as the value lies on the declared scale', () => {
    const fractions = (kind: Parameters<typeof criterion>[0], more: object, ...values: number[]) =>
      viewed(oneRow(criterion(kind, more), values)).view.rows[0]?.cells.map(({ fraction }) => fraction);

    assert.deepEqual(fractions('score', {}, 0.25, 1, 0), [0.25, 1, 0]);
    assert.deepEqual(fractions('rank', {}, 97), [0.97]);
    assert.deepEqual(fractions('number', { min: 10, max: 20 }, 15), [0.5]);
    assert.deepEqual(fractions('number', {}, 15), [null]);
  });

  it('off the scale are printed without a bar, with a warning', () => {
    const { view, problems } = viewed(oneRow(criterion('score'), [1.5, -0.1, 0.5]));

    assert.deepEqual(textsOf(view, 'x'), ['1.5', '-0.1', '0.5']);
    assert.deepEqual(
      view.rows[0]?.cells.map(({ fraction }) => fraction),
      [null, null, 0.5],
    );
    assert.deepEqual(
      problems.map(({ code, severity, tool }) => [code, severity, tool]),
      [
        ['invalid-data', 'warning', 'a'],
        ['invalid-data', 'warning', 'b'],
      ],
    );
  });

  it('that hold text where a number is expected are printed without a bar, with a warning', () => {
    const { view, problems } = viewed(oneRow(criterion('rank'), ['Contact sales', 50]));

    assert.deepEqual(textsOf(view, 'x'), ['Contact sales', '50/100']);
    assert.equal(view.rows[0]?.cells[0]?.fraction, null);
    assert.deepEqual(
      problems.map(({ severity, path }) => [severity, path]),
      [['warning', 'tools[0].values.x']],
    );
  });

  it('keep their evidence', () => {
    const evidence = { value: 1, note: 'Seen.', source: 'https://s.example/', checked: '2025-03-09', unverified: true };

    const cell = viewed(oneRow(criterion('score'), [evidence])).view.rows[0]?.cells[0];

    const drawn = { text: '1', exact: null, fraction: 1, best: false, delta: null };
    assert.deepEqual(cell, { tool: 'a', ...evidence, status: 'known', ...drawn });
  });
});

describe('rows that the author names', () => {
  it('are shown in the order in which the author names them, all of them or some', () => {
    const document = table({ depth: [1, 0], speed: [0, 1], reach: [1, 1] });
    const idsOf = (criteria: readonly string[]) => viewed(document, { criteria }).view.rows.map(({ criterion: { id } }) => id);

    assert.deepEqual(idsOf(['reach', 'depth']), ['reach', 'depth']);
    assert.deepEqual(idsOf(['reach', 'depth', 'speed']), ['reach', 'depth', 'speed']);
  });
});

describe('a view', () => {
  it('has a column for a tool that could not be loaded', () => {
    const { comparison } = joined(
      [{ tools: [tool('a', { quality: 1 }), tool('b', { quality: 0 })] }],
      ['a', 'z', 'b'],
      new Map([['z', gone]]),
    );

    const { view } = compare(comparison, lens);

    assert.deepEqual(
      view.tools.map(({ id, problem: why }) => [id, why?.code ?? null]),
      [
        ['a', null],
        ['z', 'unknown-tool'],
        ['b', null],
      ],
    );
    assert.deepEqual(textsOf(view, 'quality'), ['1', 'unknown', '0']);
    assert.deepEqual(rowOf(view, 'quality').leaders, ['a']);
  });

  it('of one tool and a failed one has no leaders and no verdict', () => {
    const { comparison } = joined([{ tools: [tool('a', { quality: 1 })] }], ['a', 'z'], new Map([['z', gone]]));

    const { view } = compare(comparison, lens);

    assert.deepEqual(view.rows[0]?.leaders, []);
    assert.equal(view.rows[0]?.differs, false);
    assert.equal(view.verdict, null);
  });

  it('counts the capabilities that it shows and those that exist', () => {
    const items = Array.from({ length: 12 }, (_, i) => capability(`c${i}`));
    const { view } = viewed({ tools: [tool('a', {}, { capabilities: { total: 40, items } }), tool('b')] });

    assert.deepEqual(
      view.tools.map(({ capabilities }) => capabilities),
      [
        { total: 40, shown: 8 },
        { total: 0, shown: 0 },
      ],
    );
  });

  it('is titled by its tools unless it has a title', () => {
    const tools = [tool('a'), tool('b'), tool('c')];

    assert.equal(viewed({ tools: tools.slice(0, 2) }).view.title, 'A vs B');
    assert.equal(viewed({ tools }).view.title, 'A, B and C');
    assert.equal(viewed({ tools, title: 'Mine' }).view.title, 'Mine');
  });

  it('can be frozen through and through', () => {
    const { view } = viewed(table({ lists: [['a'], ['b']], quality: [1, 0] }, { lists: { kind: 'list' } }));

    freeze(view);

    const parts = (value: unknown): unknown[] =>
      typeof value === 'object' && value ? [value, ...Object.values(value).flatMap(parts)] : [];
    assert.ok(parts(view).length > 10);
    assert.ok(parts(view).every(Object.isFrozen));
  });

  it('is the same each time it is made of the same data', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        assert.deepEqual(viewed(document), viewed(structuredClone(document)));
      }),
      { numRuns: 50 },
    );
  });

  it('prints, places and marks every cell in any document', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { view } = viewed(document);

        for (const { cells, leaders } of view.rows) {
          assert.deepEqual(
            cells.map((cell) => cell.tool),
            view.tools.map(({ id }) => id),
          );
          for (const { text, fraction, best, tool: id } of cells) {
            assert.equal(typeof text, 'string');
            assert.ok(fraction === null || (fraction >= 0 && fraction <= 1));
            assert.equal(best, leaders.length === 1 && leaders[0] === id);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

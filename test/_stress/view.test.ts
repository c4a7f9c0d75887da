import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compare } from '../../src/model/comparison.js';
import { DEFAULT_CRITERIA } from '../../src/model/criterion.js';
import { problem } from '../../src/model/problem.js';
import { freeze } from '../../src/model/view.js';
import { anyDocument } from '../support/arbitraries.js';
import { criterion, joined, lens, oneRow, rowOf, table, textsOf, tool, viewed } from '../support/documents.js';

const gone = problem({ code: 'unknown-tool', path: '', tool: 'z', expected: 'a tool', found: '404', fix: 'Check the ID.' });
const capability = (id: string) => ({ id, title: `Can ${id}` });

describe('the rows of a view', () => {
  it('stand in the order of the criteria, those of one group together', () => {
    const document = table(
      { one: [1], two: [1], three: [1], four: [1] },
      { one: { group: 'G' }, two: { group: 'H' }, four: { group: 'G' } },
    );

    const ids = viewed(document).view.rows.map((row) => row.criterion.id);

    assert.deepEqual(ids, ['one', 'four', 'two', 'three']);
  });

  it('are left out where no tool answers', () => {
    const { view } = viewed(table({ asked: [null, { status: 'unknown' }], answered: [1, null] }));

    assert.deepEqual(
      view.rows.map((row) => row.criterion.id),
      ['answered'],
    );
  });

  it('stay where a criterion does not apply to any', () => {
    assert.equal(viewed(table({ x: [{ status: 'not-applicable' }, null] })).view.rows.length, 1);
  });

  it('are those of the reference page where no criteria are given', () => {
    const values = Object.fromEntries(DEFAULT_CRITERIA.map(({ id, kind }) => [id, kind === 'text' ? 'Text' : 1]));

    const { view } = viewed({ tools: [tool('a', values)] });

    assert.deepEqual(
      view.rows.map((row) => row.criterion.label),
      ['Type', 'Rank', 'Adoption', 'Quality', 'Ecosystem', 'Match Graph', 'Pricing', 'Capabilities', 'Times Matched'],
    );
  });

  it('differ where their cells do, also lists of one length', () => {
    const { view } = viewed(
      table(
        { same: [1, 1], near: [0.8, 0.7], other: [1, 0], gap: [1, null], lists: [['a'], ['b']], words: ['x  y', 'x y'] },
        { near: { tolerance: 0.1 }, lists: { kind: 'list' }, words: { kind: 'text' } },
      ),
    );

    const differing = view.rows.filter((row) => row.differs).map((row) => row.criterion.id);

    assert.deepEqual(differing, ['other', 'gap', 'lists']);
  });

  it('have one best cell where one tool leads, and none where several do', () => {
    const { view } = viewed(table({ led: [1, 0.5], shared: [1, 1] }));

    assert.deepEqual(
      rowOf(view, 'led').cells.map(({ best }) => best),
      [true, false],
    );
    assert.deepEqual(
      rowOf(view, 'shared').cells.map(({ best }) => best),
      [false, false],
    );
    assert.deepEqual(rowOf(view, 'shared').leaders, ['a', 'b']);
  });
});

describe('the row of capabilities', () => {
  const shown = (...capabilities: object[]): readonly string[] => {
    const tools = capabilities.map((given, i) => ({ id: `t${i}`, name: `T${i}`, ...given }));
    return textsOf(viewed({ tools: [...tools, tool('last', {}, { capabilities: { total: 99 } })] }).view, 'capabilities');
  };

  it('is the total, or the number of items where that is larger or alone', () => {
    const items = [capability('a'), capability('b')];
    const texts = shown({ capabilities: { total: 14, items } }, { capabilities: { total: 1, items } }, { capabilities: { items } });

    assert.deepEqual(texts, ['14', '2', '2', '99']);
  });

  it('is the total whatever the values say', () => {
    const capabilities = { total: 14 };
    const texts = shown(
      { capabilities, values: { capabilities: 3 } },
      { capabilities, values: { capabilities: null } },
      { capabilities, values: { capabilities: { status: 'not-applicable' } } },
      { capabilities, values: { capabilities: 'many' } },
    );

    assert.deepEqual(texts, ['14', '14', '14', '14', '99']);
  });

  it('keeps the evidence of the value', () => {
    const given = { capabilities: { total: 14 }, values: { capabilities: { value: 14, note: 'Counted.', unverified: true } } };

    const [cell] = viewed({ tools: [tool('a', {}, given)] }).view.rows[0]?.cells ?? [];

    assert.equal(cell?.note, 'Counted.');
    assert.equal(cell?.unverified, true);
  });

  it('is unknown where nothing is counted, never zero', () => {
    assert.deepEqual(shown({}, { capabilities: {} }, { capabilities: { url: '/all' } }), ['unknown', 'unknown', 'unknown', '99']);
  });
});

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

  it('that hold text where a number is expected are printed without a bar or a warning', () => {
    const { view, problems } = viewed(oneRow(criterion('rank'), ['Contact sales', 50]));

    assert.deepEqual(textsOf(view, 'x'), ['Contact sales', '50/100']);
    assert.equal(view.rows[0]?.cells[0]?.fraction, null);
    assert.deepEqual(problems, []);
  });

  it('keep their evidence', () => {
    const evidence = { value: 1, note: 'Seen.', source: 'https://s.example/', checked: '2025-03-09', unverified: true };

    const cell = viewed(oneRow(criterion('score'), [evidence])).view.rows[0]?.cells[0];

    assert.deepEqual(cell, { tool: 'a', ...evidence, status: 'known', text: '1', fraction: 1, best: false, delta: null });
  });
});

describe('a view', () => {
  it('has a column for a tool that could not be had', () => {
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
      { numRuns: 500 },
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
      { numRuns: 1000 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DEFAULT_CRITERIA } from '../../src/model/default-criteria.js';
import { rowOf, table, textsOf, tool, viewed } from '../support/documents.js';

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

  it('begin with the weighted score and the other rows without a group', () => {
    const document = table({ fast: [1, 0], cheap: [1, 0.5] }, { fast: { group: 'Speed' } });

    const ids = viewed(document, { adjustable: true }).view.rows.map((row) => row.criterion.id);

    assert.deepEqual(ids, ['~weighted', 'cheap', 'fast']);
  });

  it('hold in each cell what is printed, what it is in full, and how far it reaches on the scale', () => {
    const { view } = viewed(
      table(
        {
          size: [
            12_345_678,
            { range: [30, 12_345_678] },
            { value: 7, text: 'seven' },
            { range: [4, null] },
            { range: [5e6, 1e8] },
            'ask us',
          ],
        },
        { size: { kind: 'number', format: 'compact', min: 0, max: 50_000_000 } },
      ),
    );
    assert.deepEqual(
      rowOf(view, 'size').cells.map(({ text, exact, fraction, span }) => [text, exact, fraction, span]),
      [
        ['12.3M', '12,345,678', 0.24691356, undefined],
        ['30–12.3M', '30–12,345,678', null, { text: '30–12.3M', bar: { from: 6e-7, to: 0.24691356 } }],
        ['seven', null, 1.4e-7, undefined],
        ['≥4', null, null, { text: '≥4', bar: null }],
        ['5M–100M', '5,000,000–100,000,000', null, { text: '5M–100M', bar: null }],
        ['ask us', null, null, undefined],
      ],
    );
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

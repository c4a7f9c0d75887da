import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { intervalOf } from '../../src/model/compare/interval-of.js';
import { arrange } from '../../src/model/comparison.js';
import { directionOf } from '../../src/model/criterion.js';
import { inOrder, orderBy, orderByScores } from '../../src/model/order.js';
import type { Parts } from '../../src/model/parts.js';
import type { Answer, Scalar } from '../../src/model/tool.js';
import { viewProblems } from '../../src/model/view-warnings.js';
import { anyCriterion, anyValue } from '../support/arbitraries.js';
import { answer, criterion, joined, lens, oneRow, table } from '../support/documents.js';
import { fc } from '../support/random.js';
import { parsed } from '../support/scored.js';

const ordered = (values: readonly (Scalar | Answer)[], row = criterion('score')): string => {
  const tools = values.map((value, i) => {
    const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : answer(value);
    return parsed(String.fromCharCode(97 + i), { [row.id]: given });
  });
  return orderBy({ tools }, row, 'en').join('');
};

describe('the order by a row', () => {
  it('is best first, by the direction', () => {
    assert.equal(ordered([0.5, 0.9, 0.7]), 'bca');
    assert.equal(ordered([20, 10, 30], criterion('money', { better: 'lower' })), 'bac');
  });

  it('has a price of 0 first, an unlimited value above every number, and texts last', () => {
    const extreme = answer(null, { status: 'known', extreme: 'highest' });
    const below = answer(null, { status: 'known', range: [null, 1], excludes: [false, true] });

    assert.equal(ordered([4, 'Contact sales', 0, 5], criterion('money', { better: 'lower' })), 'cadb');
    assert.equal(ordered([250, 100, extreme, 'on request'], criterion('number', { better: 'higher' })), 'cabd');
    assert.equal(ordered([3, 1, below], criterion('number', { better: 'lower' })), 'cba');
    assert.equal(ordered([true, answer(true, { text: 'Yes (paid)' }), false], criterion('boolean', { better: 'lower' })), 'cba');
  });

  it('is higher, later and yes first without a direction', () => {
    assert.equal(ordered([1, 3, 2], criterion('number')), 'bca');
    assert.equal(ordered(['2024', '2025-03-09', '2025'], criterion('date')), 'bca');
    assert.equal(ordered([false, answer(true, { status: 'partial' }), true], criterion('boolean')), 'cba');
  });

  it('is that of the dictionary for texts, with their numbers counted', () => {
    assert.equal(ordered(['Zed', 'abc', 'Éa', 'eb'], criterion('text')), 'bcda');
    assert.equal(ordered(['v10', 'v9', 'v1'], criterion('text', { better: 'higher' })), 'cba');
  });

  it('has values that cannot be compared last, and these and equal values in the order they had', () => {
    assert.equal(ordered([null, 0.5, 'Contact sales', 0.9, 0.5]), 'dbeac');
    assert.equal(ordered([null, 'b', answer('a', { status: 'not-applicable' }), 'a'], criterion('text')), 'dbac');
    assert.equal(ordered(['b', answer(null, { status: 'known', text: 'a' })], criterion('text')), 'ba');
  });

  it('is sorted, stable and loses no one, in any row', () => {
    const anyRow = anyCriterion().chain((row) =>
      fc.tuple(fc.constant(row), fc.array(anyValue(row.kind), { minLength: 1, maxLength: 6 })),
    );
    fc.assert(
      fc.property(anyRow, ([row, values]) => {
        const { tools } = joined([oneRow(row, values)]).comparison;
        const ids = tools.map(({ id }) => id);
        const found = orderBy({ tools }, row, 'en');
        assert.deepEqual(found.toSorted(), ids.toSorted());
        assert.deepEqual(orderBy({ tools: found.map((id) => tools[ids.indexOf(id)]) }, row, 'en'), found);
        if (row.kind === 'text' || row.kind === 'link') return;
        const points = found.map((id) => {
          const tool = tools[ids.indexOf(id)];
          return ('answers' in tool && intervalOf(tool.answers.get(row.id), row)?.point) ?? null;
        });
        for (const [i, after] of points.entries()) {
          const before = points[i - 1];
          if (i === 0) continue;
          const inOrder = ids.indexOf(found[i - 1]) < ids.indexOf(found[i]);
          if (before === null || before === false) assert.ok(after === before && inOrder);
          else if (typeof after === 'number' && before === after) assert.ok(inOrder);
          else if (typeof after === 'number') assert.equal(before > after, directionOf(row) !== 'lower');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the order by scores', () => {
  it('is highest first, those without one last', () => {
    const at = (value: number) => ({ point: value, low: value, high: value });
    const scores = new Map([
      ['a', null],
      ['b', at(10)],
      ['c', at(30)],
      ['e', at(10)],
    ]);

    assert.deepEqual(orderByScores(['a', 'b', 'c', 'd', 'e'], scores), ['c', 'b', 'e', 'a', 'd']);
  });
});

describe('an order that is asked for', () => {
  const { comparison } = joined([table({ speed: [1, 0] })]);
  const pathsFor = (sort: string, parts: Parts): string[] => {
    const arrangement = { ...lens, sort };
    return viewProblems(arrange(comparison, arrangement, parts), arrangement).map(({ path }) => path);
  };

  it('takes all that is known of a row with it', () => {
    const given = joined([
      table({ speed: [0.2, 0.9, null, 0.9], price: [5, 'ask', 7, 3] }, { price: { kind: 'money', better: 'lower' } }),
    ]).comparison;
    const sorted = arrange(given, { ...lens, sort: 'The speed', baseline: 'a', pick: 'c' }, { order: { inOrder } });
    const there = { ...given, tools: ['b', 'd', 'a', 'c'].flatMap((id) => given.tools.filter((one) => one.id === id)) };
    const stood = arrange(there, { ...lens, baseline: 'a', pick: 'c' }, { order: { inOrder } });

    assert.deepEqual(sorted.comparison, stood.comparison);
    assert.deepEqual(sorted.rows, stood.rows);
    assert.deepEqual([sorted.sort, sorted.baseline, sorted.pick], ['speed', 'a', 'c']);
  });

  it('leaves a warning where it names no criterion, and none where only the module that sorts is missing', () => {
    assert.deepEqual(pathsFor('spede', { order: { inOrder } }), ['@sort']);
    assert.deepEqual(pathsFor('speed', { order: { inOrder } }), []);
    assert.deepEqual(pathsFor('speed', { order: null }), []);
    assert.deepEqual(pathsFor('spede', { order: null }), ['@sort']);
  });
});

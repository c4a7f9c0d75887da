import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion, Kind } from '../../src/model/criterion.js';
import { knownCriteria } from '../../src/model/joining/known-criteria.js';
import { joinPlain } from '../../src/model/joining/plain.js';
import type { Value } from '../../src/model/tool.js';
import { readFlawless } from '../../src/schema/read-flawless.js';
import { BASE, criterion, oneRow, rowOf, textsOf, viewed } from '../support/documents.js';

/** What a reader sees of one row, and what its author is told. */
function seen(kind: Kind, values: readonly Value[], more: Partial<Criterion> = {}) {
  const input = oneRow(criterion(kind, more), values);
  const { view, problems } = viewed(input, { baseline: 'b' });
  const row = rowOf(view, 'x');
  return {
    texts: textsOf(view, 'x'),
    leaders: row.leaders,
    bars: row.cells.map(({ fraction }) => fraction),
    deltas: row.cells.map(({ delta }) => delta),
    verdict: view.verdict?.text ?? '',
    told: problems.map(({ severity, path }) => [severity, path]),
    plain:
      joinPlain(
        [readFlawless(input, BASE)?.document].flatMap((one) => one ?? []),
        null,
        new Map(),
        knownCriteria,
      ) !== null,
  };
}

describe("an author's own text that says another thing than its value", () => {
  it('takes all claims from its cell: no best mark, no bar, no amount, and it may beat the others', () => {
    const { texts, leaders, bars, deltas, verdict, told, plain } = seen('number', [{ value: 10, text: '30' }, 20, 5], {
      better: 'higher',
      max: 100,
    });
    assert.deepEqual([texts, leaders, bars[0], deltas[0]], [['30', '20', '5'], [], null, 'differs']);
    assert.match(verdict, /Nobody leads on X: it is “30” for A/);
    assert.deepEqual([told, plain], [[['warning', 'tools[0].values.x']], false]);
  });

  it('is as doubtful in rows of money and scores, with the unit and currency of the row', () => {
    assert.deepEqual(seen('money', [{ value: 10, text: '$30' }, 20], { better: 'lower', currency: 'USD' }).leaders, []);
    assert.deepEqual(seen('score', [{ value: 0.9, text: '0.1' }, 0.5]).leaders, []);
    assert.deepEqual(seen('number', [{ value: 10, text: '30 ms' }, 20], { better: 'higher', unit: 'ms' }).leaders, []);
  });

  it('is in doubt where no rounding makes the one of the other', () => {
    assert.deepEqual(seen('number', [{ value: 10, text: '10.5' }, 10.2], { better: 'higher' }).leaders, []);
    assert.equal(seen('number', [{ value: 27, text: '30' }, 27]).deltas[0], 'differs');
  });

  it('is never called the same', () => {
    assert.equal(seen('number', [{ value: 10, text: '30' }, 10]).deltas[0], 'differs');
  });

  it('counts as no yes where it says no, and as no partly where it says yes', () => {
    for (const value of [
      { value: true, text: 'No' },
      { value: false, text: 'Yes' },
      { status: 'partial', text: 'No' },
      { status: 'partial', text: 'Yes' },
    ] as const) {
      const { leaders, told, texts } = seen('boolean', [value, value.text === 'No'], { better: 'higher' });
      assert.deepEqual([leaders.includes('a'), told, texts[0]], [false, [['warning', 'tools[0].values.x']], value.text]);
    }
  });

  for (const [text, value, more] of [
    ['30', 30, {}],
    ['30 per seat', 30, {}],
    ['1,200', 1200, {}],
    ['1.2k', 1234, {}],
    ['10k', 10_000, {}],
    ['~10k', 9876, {}],
    ['2 min', 120, { unit: 's' }],
    ['9 km', 5, { unit: 'ms' }],
    ['9 km', 5, {}],
    ['4/5', 80, { max: 100 }],
    ['4/5', 80, {}],
    ['from 5', 5, {}],
    ['up to 24', 24, {}],
    ['3 of 7', 0.43, {}],
    ['version 2', 5, {}],
    ['lots', 5, {}],
  ] as const) {
    it(`compares by its value where the two may be the same: '${text}' for ${value}`, () => {
      const { leaders, told } = seen('number', [{ value, text }, value / 4], { better: 'higher', ...more });
      assert.deepEqual([leaders, told], [['a'], []]);
    });
  }

  it('is no doubt where the figure is below zero, or in another currency', () => {
    const negative = seen('number', [{ value: -1_234_567, text: '-1.2M' }, -5_000_000], { better: 'higher' });
    assert.deepEqual([negative.leaders, negative.told], [['a'], []]);
    const euros = seen('money', [{ value: 5, text: '€4.60' }, 9], { better: 'lower', currency: 'USD' });
    assert.deepEqual([euros.leaders, euros.told], [['a'], []]);
  });

  it('is no other thing where there is no value', () => {
    for (const text of ['Yes', 'No', 'Enterprise']) assert.deepEqual(seen('boolean', [{ text }, true]).told, []);
  });

  it('is no doubt where partly, yes and no are told in other words', () => {
    for (const value of [
      { status: 'partial', text: 'Beta only' },
      { value: true, text: 'Yes (paid)' },
      { value: true, text: 'On request' },
      { value: true, text: 'No (but soon)' },
    ] as const)
      assert.deepEqual(seen('boolean', [value, false], { better: 'higher' }).leaders, ['a']);
  });

  it('is held against the others without an amount where it is rounded', () => {
    assert.equal(seen('number', [{ value: 1_234_567, text: '1.2M' }, 1_000_000]).deltas[0], 'higher');
    assert.equal(seen('number', [{ value: 30, text: '30 or so' }, 20]).deltas[0], '10 higher');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words as english } from '../../src/locales/english.js';
import type { Criterion } from '../../src/model/criterion.js';
import { type Deltas, deltasOf } from '../../src/model/delta.js';
import { makeRow, type Row } from '../../src/model/rows.js';
import { anyCriterion, anyValue } from '../support/arbitraries.js';
import { criterion, joined, oneRow } from '../support/documents.js';
import { fc } from '../support/random.js';

const words = english('en');

/** Which tools stand in the row, one state after another: mostly one in the place of another. */
const states = (tools: number): fc.Arbitrary<number[][]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...Array(tools).keys()], { minLength: 1 }),
      fc.array(fc.record({ place: fc.nat(), by: fc.nat({ max: tools - 1 }), cut: fc.integer({ min: 0, max: 9 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
    )
    .map(([first, steps]) => {
      const all = [first];
      for (const { place, by, cut } of steps) {
        const last = all.at(-1) ?? first;
        const changed = last.with(place % last.length, by);
        if (cut === 0 && changed.length > 1) changed.pop();
        if (cut === 1) changed.push(by);
        all.push([...new Set(changed)]);
      }
      return all;
    });

/** The same row, each time as it is made the first time and as it is made of what it was. */
function compareRows(one: Criterion, values: Parameters<typeof oneRow>[1], lists: readonly number[][], based: boolean): void {
  const { tools } = joined([oneRow(one, values)]).comparison;
  let last: Row | null = null;
  const locales = ['en', 'de'].map((locale) => ({ ...words, locale }));
  for (const [n, list] of lists.entries()) {
    const shown = list.flatMap((i) => tools[i] ?? []);
    const said = locales[n === 4 ? 1 : 0] ?? words;
    const deltas: Deltas = { deltasOf: (answers, base, row, _, figures) => deltasOf(answers, base, row, said, figures) };
    const how = { words: said, base: based ? 0 : -1, deltas };
    const row = makeRow(shown, one, how, last ?? undefined);
    assert.deepEqual(row?.viewRow, makeRow(shown, one, how)?.viewRow);
    last = row;
  }
}

describe('a row whose tools change', () => {
  it('is the same row as in a new table of these tools', () => {
    const cases = anyCriterion().chain((one) =>
      fc.tuple(fc.constant(one), fc.array(anyValue(one.kind), { minLength: 6, maxLength: 8 }), states(6), fc.boolean()),
    );
    fc.assert(
      fc.property(cases, (given) => compareRows(...given)),
      { numRuns: 3000 },
    );
  });

  it('prints with as many decimals as the numbers in it need, no more', () => {
    const values = [1, 2, 1.001, 1.002, 3, 0.0001];

    compareRows(
      criterion('number'),
      values,
      [
        [0, 1],
        [0, 2],
        [3, 2],
        [3, 4],
        [1, 4],
        [5, 4],
        [1, 4],
      ],
      false,
    );
    compareRows(
      criterion('money', { currency: 'EUR' }),
      [1, 2, 1.5, 2.555],
      [
        [0, 1],
        [0, 2],
        [0, 1],
        [0, 3],
        [2, 3],
        [2, 0],
      ],
      true,
    );
    compareRows(
      criterion('rank'),
      [0.5, 100, 99.9999, 100.0004],
      [
        [0, 1],
        [0, 2],
        [0, 1],
        [3, 1],
        [3, 2],
      ],
      false,
    );
  });

  it('prints values that tie by the tolerance so that they still do', () => {
    compareRows(
      criterion('number', { tolerance: 0.0055 }),
      [1, 5, 1.0051],
      [
        [0, 1],
        [0, 2],
        [0, 1],
      ],
      false,
    );
  });

  it('prints a new value unlike the unequal values that stayed', () => {
    const three = [
      [0, 1],
      [0, 2],
      [0, 1],
      [3, 1],
      [3, 4],
      [0, 4],
    ];

    compareRows(criterion('text'), ['a', 'unknown', null, '“unknown”', 'a'], three, false);
    compareRows(
      criterion('date'),
      ['2025', '2025-01-01', '2025-03', { value: '2025', status: 'partial' }, '2025-03-09'],
      three,
      false,
    );
    const seconds = ['2025-03-09T10:00Z', { value: '2025-03-09T10:00:30Z', status: 'partial' }, '2024'] as const;
    compareRows(
      criterion('date'),
      seconds,
      [
        [0, 1],
        [0, 2],
      ],
      false,
    );
    compareRows(criterion('number'), ['12', 12, '“12”', { value: null, range: [1, 12] }, '1–12'], three, false);
  });
});

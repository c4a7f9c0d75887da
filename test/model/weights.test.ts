import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion } from '../../src/model/criterion.js';
import { aligned } from '../../src/model/decimal.js';
import { problem } from '../../src/model/problem.js';
import { quotient } from '../../src/model/quotient.js';
import type { Answer, Scalar } from '../../src/model/tool.js';
import { rounded } from '../../src/model/weighing/rounded.js';
import { weightedScores, weightOf } from '../../src/model/weighing/tally.js';
import { figure } from '../support/arbitraries.js';
import { answer, criterion } from '../support/documents.js';
import { fc } from '../support/random.js';
import { compared, exactly, minus, rational, times } from '../support/rational.js';
import { anyComparison, parsed, scoresAt, weightsOf } from '../support/scored.js';

const score = (id: string, more = {}) => criterion('score', { id, ...more });
const scored = (...given: Parameters<typeof weightedScores>): Map<string, number | null> =>
  new Map([...weightedScores(...given)].map(([id, found]) => [id, found?.point ?? null]));

/** The weighted score of one scored answer alone, as its place on the scale. */
function place(given: Answer | undefined, one: Criterion): number | null {
  const tool = { ...parsed('a', {}), answers: new Map(given && [[one.id, given]]) };
  const score = scored([tool], [one]).get('a') ?? null;
  return score === null ? null : score / 100;
}

describe('a figure on its scale', () => {
  it('is its place from 0 to 1, reversed where lower is better', () => {
    assert.equal(place(answer(0.7), score('x')), 0.7);
    assert.equal(place(answer(0.7), score('x', { better: 'lower' })), 0.3);
    assert.equal(place(answer(4), score('x', { min: 1, max: 5 })), 0.75);
  });

  it('is the middle of a range without a value', () => {
    assert.equal(place(answer(null, { status: 'known', range: [0.3, 0.4] }), score('x')), 0.35);
    assert.equal(place(answer(null, { status: 'known', range: [1, 1.4] }), score('x')), null);
  });

  it('is none without a number, and off the scale', () => {
    for (const value of [null, 'Contact sales', 1.2, -0.1, true] satisfies Scalar[]) {
      assert.equal(place(answer(value), score('x')), null);
    }
    assert.equal(place(undefined, score('x')), null);
    assert.equal(place(answer(0.5, { status: 'unknown' }), score('x')), null);
    assert.equal(place(answer(0.5, { status: 'not-applicable' }), score('x')), null);
    assert.equal(place(answer(0.5), criterion('score', { min: 2, max: 1 })), null);
  });
});

describe('the weight of a criterion', () => {
  it('is the reader’s, else its own, else 1', () => {
    assert.equal(weightOf(score('x')), 1);
    assert.equal(weightOf(score('x', { weight: 3 })), 3);
    assert.equal(weightOf(score('x', { weight: 3 }), { x: 0 }), 0);
    assert.equal(weightOf(score('x', { weight: 3 }), { y: 5 }), 3);
  });

  it('is not what an object has from its prototype, nor what is no weight', () => {
    assert.equal(weightOf(score('constructor', { weight: 2 }), {}), 2);
    for (const wrong of [Number.NaN, -1, Number.POSITIVE_INFINITY]) assert.equal(weightOf(score('x'), { x: wrong }), 1);
  });
});

describe('weighted scores', () => {
  it('are 100 × Σ w·n / Σ w', () => {
    const tools = [parsed('a', { x: 0.9, y: 0.1 }), parsed('b', { x: 0.5, y: 0.5 })];
    const criteria = [score('x', { weight: 3 }), score('y')];

    assert.deepEqual(
      [...scored(tools, criteria)],
      [
        ['a', 70],
        ['b', 50],
      ],
    );
    assert.deepEqual(
      [...scored(tools, criteria, { x: 0 })],
      [
        ['a', 10],
        ['b', 50],
      ],
    );
  });

  it('are none for a tool that misses what counts, or that could not be had', () => {
    const failed = { id: 'c', name: 'C', problem: problem({ code: 'unknown-tool', path: '', expected: '', found: '', fix: '' }) };
    const tools = [parsed('a', { x: 0.9 }), parsed('b', { x: 0.5, y: 0.5 }), failed];

    assert.deepEqual([...scored(tools, [score('x'), score('y')]).values()], [null, 50, null]);
    assert.deepEqual([...scored(tools, [score('x'), score('y')], { y: 0 }).values()], [90, 50, null]);
  });

  it('are none where nothing counts', () => {
    assert.deepEqual([...scored([parsed('a', { x: 1 })], [score('x')], { x: 0 }).values()], [null]);
    assert.deepEqual([...scored([parsed('a', { x: 1 })], []).values()], [null]);
  });

  it('pass over criteria of other kinds', () => {
    const rows = [score('x'), criterion('number', { id: 'y', max: 10, better: 'higher', weight: 9 })];

    assert.equal(scored([parsed('a', { x: 0.5, y: 10 })], rows).get('a'), 50);
  });

  it('are level where the rows that they are made of are', () => {
    const ends = (more: object, given: Parameters<typeof parsed>[1]) => {
      const { low, high } = weightedScores([parsed('a', given)], [score('x', more), score('y')]).get('a') ?? {};
      return [low, high];
    };

    assert.deepEqual(ends({}, { x: 0.5, y: 0.5 }), [50, 50]);
    assert.deepEqual(ends({}, { x: answer(0.5, { range: [0.3, 0.7] }), y: 0.5 }), [40, 60]);
    assert.deepEqual(ends({ better: 'lower' }, { x: answer(0.5, { range: [0.3, 0.6] }), y: 0.5 }), [45, 60]);
    assert.deepEqual(ends({ tolerance: 0.1 }, { x: 0.5, y: 0.5 }), [47.5, 52.5]);
    assert.deepEqual(ends({ tolerance: 0.1 }, { x: 1, y: 0.5 }), [72.5, 75]);
    assert.deepEqual(ends({ weight: 3 }, { x: answer(0.5, { range: [0.3, 1.2] }), y: 0.5 }), [35, 87.5]);
  });

  it('are equal where they are equal on paper', () => {
    const rows = [score('x'), score('y'), score('z')];
    const tools = [parsed('a', { x: 0.1, y: 0.2, z: 0 }), parsed('b', { x: 0.3, y: 0, z: 0 })];

    const scores = scored(tools, rows);

    assert.equal(scores.get('a'), scores.get('b'));
  });

  it('are those of exact fractions', () => {
    fc.assert(
      fc.property(anyComparison, (given) => {
        const scores = scored(given.tools, given.criteria, given.weights);
        for (const [id, expected] of scoresAt(given, weightsOf(given))) {
          const score = scores.get(id) ?? null;
          assert.equal(score === null, expected === null);
          if (score === null || !expected) continue;
          const apart = minus(exactly(score), times(expected, rational(100n)));
          assert.ok(compared({ n: apart.n < 0n ? -apart.n : apart.n, d: apart.d }, exactly(1e-13)) < 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order of tools and criteria', () => {
    fc.assert(
      fc.property(anyComparison, ({ tools, criteria, weights }) => {
        const there = scored(tools, criteria, weights);
        const back = scored(tools.toReversed(), criteria.toReversed(), weights);
        for (const { id } of tools) assert.equal(there.get(id), back.get(id));
      }),
    );
  });
});

describe('exact decimals', () => {
  it('are what the shortest text of a number says', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const { counts, scale } = aligned([a, b]);
        const found = counts.map((count) => rational(count, 10n ** BigInt(scale)));
        assert.equal(compared(found[0], exactly(a)), 0);
        assert.equal(compared(found[1], exactly(b)), 0);
        assert.equal(quotient(counts[0], 10n ** BigInt(scale)), a === 0 ? 0 : a);
      }),
    );
  });

  it('divide to the nearest double, however near to the middle of two', () => {
    assert.equal(quotient(-3n, 834_014n), -3 / 834_014);
  });

  it('divide and round as numbers do', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 1, max: 999_999 }), (n, d) => {
        assert.equal(quotient(BigInt(n), BigInt(d)), n / d);
        assert.equal(rounded(BigInt(n), BigInt(d)), BigInt(Math.sign(n) * Math.round(Math.abs(n) / d)));
      }),
    );
  });
});

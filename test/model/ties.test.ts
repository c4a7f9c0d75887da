import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Interval } from '../../src/model/compare/interval.js';
import { areTied, tiedWithBest } from '../../src/model/compare/ties.js';
import { isWithinTolerance, sameTies } from '../../src/model/compare/tolerance.js';
import { textKey } from '../../src/model/print/text-key.js';
import { fc } from '../support/random.js';

const tenth = fc.integer({ min: 0, max: 30 }).map((n) => n / 10);
const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(tenth, fc.constantFrom(0, 0, 0.1, 0.5), fc.constantFrom(0, 0, 0.2, 1))
  .map(([point, down, up]) => ({ point, low: point - down, high: point + up }));
const anyIntervals = fc.array(anyInterval, { minLength: 1, maxLength: 6 });
const anyTolerance = fc.constantFrom(0, 0.1, 0.3, 1);

/** Whether two intervals tie, by the definition of a tie. */
const isTie = (a: Interval, b: Interval, tolerance: number): boolean =>
  (a.low <= b.high && b.low <= a.high) || isWithinTolerance(a.point, b.point, tolerance);

describe('ties of many intervals', () => {
  it('are those of every pair', () => {
    fc.assert(
      fc.property(anyIntervals, anyTolerance, (all, tolerance) => {
        assert.equal(
          areTied(all, tolerance),
          all.every((a) => all.every((b) => isTie(a, b, tolerance))),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('with the best are ties with any of the intervals that have the best point', () => {
    fc.assert(
      fc.property(anyIntervals, anyTolerance, fc.constantFrom(1 as const, -1 as const), (all, tolerance, sign) => {
        const tops = all.filter(({ point }) => all.every((other) => other.point * sign <= point * sign));
        const expected = [...all.keys()].filter((i) => tops.some((top) => isTie(all[i], top, tolerance)));
        assert.deepEqual(tiedWithBest(all, tops[0]?.point ?? 0, tolerance), expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same in print where each pair ties in print as it does in full', () => {
    const rounding = fc.constantFrom(1, 2, 5).map((step) => (n: number) => (Math.round((n * 10) / step) * step) / 10);
    fc.assert(
      fc.property(fc.uniqueArray(tenth, { minLength: 1, maxLength: 6 }), rounding, anyTolerance, (all, round, tolerance) => {
        const shown = all.map(round);
        const kept = all.every((a, i) =>
          all.every((b, j) => isWithinTolerance(a, b, tolerance) === isWithinTolerance(shown[i], shown[j], tolerance)),
        );
        assert.equal(sameTies(all, shown, tolerance), kept);
      }),
      { numRuns: 2000 },
    );
  });

  it('are counted in decimals, whichever is the larger', () => {
    const hair = 0.8000000000000002;
    for (const [a, b, tied] of [
      [0.8, 0.7, true],
      [hair, 0.7, false],
    ] as const) {
      assert.equal(isWithinTolerance(a, b, 0.1), tied);
      assert.equal(isWithinTolerance(b, a, 0.1), tied);
    }
  });

  it('are found among too many intervals to compare them in pairs', () => {
    const many = Array.from({ length: 200_000 }, (_, i) => ({ point: i + 0.123, low: i + 0.123, high: i + 0.2 }));

    assert.equal(areTied(many, 199_999), true);
    assert.equal(areTied(many, 199_998), false);
    assert.equal(tiedWithBest(many, 199_999.123, 1000).length, 1001);
  });
});

describe('a text as it reads', () => {
  it('keeps as many marks on a letter as can be read, however many there are', () => {
    const marks = '\u0327\u0301'.repeat(4900);

    assert.equal(textKey(`a${marks}`), textKey(`a${marks}${marks}`));
    assert.ok(textKey(`a${marks}`).length <= 31);
  });
});

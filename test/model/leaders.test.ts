import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWithinTolerance } from '../../src/model/compare/tolerance.js';
import { type Criterion, isNumeric, type Kind } from '../../src/model/criterion.js';
import type { Answer, Scalar, Value } from '../../src/model/tool.js';
import { anyCriterion, anyValue, figure, finite, NUMERIC, neighbour } from '../support/arbitraries.js';
import { answer, criterion, leadershipIn, oneRow, viewed } from '../support/documents.js';
import { leadersOf } from '../support/oracle.js';
import { fc } from '../support/random.js';

const leaders = (answers: readonly (Answer | undefined)[], kind: Kind, more: Partial<Criterion> = {}): readonly number[] | null =>
  leadershipIn(answers, criterion(kind, more))?.leaders ?? null;
const ofValues = (scalars: readonly Scalar[], kind: Kind, more: Partial<Criterion> = {}): readonly number[] | null =>
  leaders(
    scalars.map((scalar) => answer(scalar)),
    kind,
    more,
  );
const shown = (row: Criterion, values: readonly Value[]): readonly string[] =>
  viewed(oneRow(row, values)).view.rows[0]?.leaders ?? [];

const DIRECTED: readonly Kind[] = [...NUMERIC, 'boolean', 'date', 'list'];

/** Whether a text in a row of figures may be meant as one. */
function isRead(given: Value, kind: Kind): boolean {
  const value = typeof given === 'object' && given !== null && !Array.isArray(given) ? given.value : given;
  return isNumeric(kind) && typeof value === 'string' && !/^(?:[ab]|é|مجاني|Contact sales|\s*)$/.test(value);
}

describe('the leaders of a row', () => {
  it('have the highest score or rank, unless said otherwise', () => {
    assert.deepEqual(ofValues([0.5, 0.9, 0.7], 'score'), [1]);
    assert.deepEqual(ofValues([50, 90], 'rank'), [1]);
    assert.deepEqual(ofValues([50, 90], 'rank', { better: 'lower' }), [0]);
  });

  it('have the lowest where lower is better', () => {
    assert.deepEqual(ofValues([20, 10, 30], 'money', { better: 'lower' }), [1]);
  });

  it('are not sought where nothing says which direction is better', () => {
    for (const kind of ['number', 'money', 'boolean', 'date', 'list', 'text', 'link'] as const) {
      assert.equal(ofValues([1, 2], kind), null);
    }
  });

  it('are never sought among texts and links', () => {
    assert.equal(ofValues(['a', 'b'], 'text', { better: 'higher' }), null);
    assert.equal(ofValues(['https://a.example/', 'https://b.example/'], 'link', { better: 'lower' }), null);
  });

  it('share the lead where their values are equal', () => {
    assert.deepEqual(ofValues([1, 1, 0.5], 'score'), [0, 1]);
  });

  it('share the lead within the tolerance, counted in decimals', () => {
    assert.deepEqual(ofValues([0.8, 0.7], 'score', { tolerance: 0.1 }), [0, 1]);
    assert.deepEqual(ofValues([0.3, 0.1], 'score', { tolerance: 0.2 }), [0, 1]);
    assert.deepEqual(ofValues([0.8, 0.6999], 'score', { tolerance: 0.1 }), [0]);
  });

  it('share the lead where their ranges overlap', () => {
    const range = (low: number, high: number): Answer => answer(null, { status: 'known', range: [low, high] });

    assert.deepEqual(leaders([range(1, 5), range(4, 9)], 'number', { better: 'higher' }), [0, 1]);
    assert.deepEqual(leaders([range(1, 3), range(4, 9)], 'number', { better: 'higher' }), [1]);
    assert.deepEqual(leaders([answer(5), range(5, 9)], 'number', { better: 'higher' }), [0, 1]);
    assert.deepEqual(leaders([answer(7, { range: [3, 9] }), answer(8)], 'number', { better: 'higher' }), [0, 1]);
  });

  it('are found by a range alone where the value is a blank text', () => {
    assert.deepEqual(shown({ id: 'x', label: 'X', kind: 'score', better: 'lower' }, [0.3, { value: ' ', range: [0, 0] }]), ['b']);
  });

  it('stay inside their range where its middle is too small for a number', () => {
    const smallest = answer(null, { status: 'known', range: [5e-324, 5e-324] });
    assert.deepEqual(leaders([smallest, answer(0)], 'number', { better: 'lower' }), [1]);
  });

  it('are the same in either order where one of two equals has a range that a third one overlaps', () => {
    const [exact, ranged, third] = [answer(5), answer(5, { range: [1, 9] }), answer(null, { status: 'known', range: [3, 4] })];

    assert.equal(leaders([exact, ranged, third], 'number', { better: 'higher' })?.length, 3);
    assert.equal(leaders([ranged, exact, third], 'number', { better: 'higher' })?.length, 3);
  });

  it('share the lead where a date given by its year may be the same day', () => {
    assert.deepEqual(ofValues(['2025', '2025-03-09', '2024-12-31'], 'date', { better: 'higher' }), [0, 1]);
    assert.deepEqual(ofValues(['2025-03', '2025-03-31'], 'date', { better: 'higher' }), [0, 1]);
    assert.deepEqual(ofValues(['2025-03', '2025-04-01'], 'date', { better: 'higher' }), [1]);
  });

  it('are not sought among fewer than two that can be compared', () => {
    assert.deepEqual(ofValues([0.9, null], 'score'), []);
    assert.deepEqual(ofValues([0.9], 'score'), []);
    assert.deepEqual(ofValues(['Contact sales', 20], 'money', { better: 'lower' }), []);
  });

  it('do not count an unknown as zero, even where lower is better', () => {
    assert.deepEqual(ofValues([null, 20, 10], 'money', { better: 'lower' }), [2]);
    assert.deepEqual(
      leaders([undefined, answer(0, { status: 'unknown' }), answer(3), answer(4)], 'number', { better: 'lower' }),
      [2],
    );
  });

  it('are not found where a text may beat the best figure', () => {
    const place = leadershipIn([answer('99'), answer(5), answer(4)], criterion('number', { better: 'higher' }));

    assert.deepEqual(place, { leaders: [], compared: [1, 2], missing: [0], blocking: [0] });
    const said = answer(null, { status: 'known', text: 'on request' });
    assert.deepEqual(leaders([said, answer(4), answer(5)], 'money', { better: 'lower' }), []);
    assert.deepEqual(ofValues(['Contact sales', 4, 5], 'money', { better: 'lower' }), []);
  });

  it('are found beside a text where nothing can be better than the best figure', () => {
    assert.deepEqual(ofValues(['Contact sales', 0, 5], 'money', { better: 'lower' }), [1]);
    assert.deepEqual(ofValues(['Contact sales', 0, 5], 'money', { better: 'higher' }), []);
    assert.deepEqual(ofValues(['not rated', 100, 5], 'rank'), [1]);
    assert.deepEqual(ofValues(['not rated', 5, 3], 'number', { better: 'higher', max: 5 }), [1]);
    assert.deepEqual(ofValues(['not rated', 0, 3], 'number', { better: 'lower' }), []);
    assert.deepEqual(ofValues(['not rated', 0, 3], 'number', { better: 'lower', min: 0, max: 9 }), [1]);
  });

  it('stand above every number where they are unlimited', () => {
    const unlimited = answer(null, { status: 'known', extreme: 'highest' });
    const none = answer(7, { extreme: 'lowest', text: 'none' });

    assert.deepEqual(leaders([unlimited, answer(250), answer(1e308)], 'number', { better: 'higher' }), [0]);
    assert.deepEqual(leaders([unlimited, answer(250), unlimited], 'number', { better: 'higher', tolerance: 5 }), [0, 2]);
    assert.deepEqual(leaders([unlimited, answer(250), none], 'number', { better: 'lower' }), [2]);
    assert.deepEqual(
      leaders([unlimited, answer(null, { status: 'known', range: [9, null] })], 'number', { better: 'higher' }),
      [0],
    );
  });

  it('are found by the ends of an open range', () => {
    const range = (...ends: NonNullable<Answer['range']>): Answer => answer(null, { status: 'known', range: ends });
    const below = (end: number): Answer => ({ ...range(null, end), excludes: [false, true] });

    assert.deepEqual(leaders([below(1), answer(3), answer(5)], 'number', { better: 'lower' }), [0]);
    assert.deepEqual(leaders([below(1), answer(1), answer(5)], 'number', { better: 'lower' }), [0]);
    assert.deepEqual(leaders([range(null, 1), answer(1), answer(5)], 'number', { better: 'lower' }), [0, 1]);
    assert.deepEqual(leaders([range(5, null), answer(8), answer(4)], 'number', { better: 'higher' }), [0, 1]);
    assert.deepEqual(leaders([{ ...range(10, null), excludes: [true, false] }, answer(10)], 'number', { better: 'higher' }), [0]);
  });

  it('compare a price that starts at a figure as that figure', () => {
    const from = answer(null, { status: 'known', range: [5, null] });

    assert.deepEqual(leaders([from, answer(8), answer(9)], 'money', { better: 'lower' }), [0]);
    assert.deepEqual(leaders([from, answer(4), answer(9)], 'money', { better: 'lower' }), [1]);
    assert.deepEqual(leaders([from, answer(5)], 'money', { better: 'lower' }), [0, 1]);
  });

  it('do not count a tool as missing where the criterion does not apply to it', () => {
    const place = leadershipIn(
      [answer(null, { status: 'not-applicable' }), answer(null), answer(4), answer(5)],
      criterion('score'),
    );

    assert.deepEqual(place?.missing, [1]);
  });

  it('have a full yes before one with limits, and that before a no', () => {
    const partial = answer(true, { status: 'partial' });

    assert.deepEqual(leaders([answer(false), partial, answer(true)], 'boolean', { better: 'higher' }), [2]);
    assert.deepEqual(leaders([answer(false), partial], 'boolean', { better: 'higher' }), [1]);
  });

  it('share the lead where a yes has more words than its sign: it may be worth a full yes, or one with limits', () => {
    const paid = answer(true, { text: 'Yes (paid)' });
    const partial = answer(true, { status: 'partial' });

    assert.deepEqual(leaders([paid, answer(true), answer(false)], 'boolean', { better: 'higher' }), [0, 1]);
    assert.deepEqual(leaders([paid, partial, answer(false)], 'boolean', { better: 'higher' }), [0, 1]);
    assert.deepEqual(leaders([paid, answer(false)], 'boolean', { better: 'higher' }), [0]);
    assert.deepEqual(leaders([paid, answer(true), partial], 'boolean', { better: 'higher' }), [0, 1]);
    assert.deepEqual(leaders([answer(true, { text: '✓' }), partial], 'boolean', { better: 'higher' }), [0]);
  });

  it('have the longest list where more is better', () => {
    assert.deepEqual(ofValues([['a'], ['a', 'b'], []], 'list', { better: 'higher' }), [1]);
  });

  it('are those that exact arithmetic finds, in any row', () => {
    const row = anyCriterion('x', DIRECTED).chain((one) =>
      fc.tuple(fc.constant(one), fc.array(anyValue(one.kind), { minLength: 1, maxLength: 5 })),
    );
    fc.assert(
      fc.property(row, ([one, values]) => {
        // Texts that are read as figures, or as an unknown value, have tests of their own.
        fc.pre(values.every((value) => !isRead(value, one.kind)));
        const expected = leadersOf(values, one).map((i) => String.fromCharCode(97 + i));

        assert.deepEqual(shown(one, values), expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('stay the same in whatever order the tools and the keys stand', () => {
    const row = anyCriterion('x', DIRECTED).chain((one) =>
      fc.tuple(fc.constant(one), fc.array(anyValue(one.kind), { minLength: 2, maxLength: 5 }), fc.infiniteStream(fc.nat())),
    );
    fc.assert(
      fc.property(row, ([one, values, dice]) => {
        const document = oneRow(one, values);
        const shuffled = document.tools
          .map((tool) => ({ tool: Object.fromEntries(Object.entries(tool).reverse()), at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ tool }) => tool);
        const backwards = { tools: shuffled, criteria: [Object.fromEntries(Object.entries(one).reverse())] };

        const there = viewed(document).view.rows[0]?.leaders ?? [];
        const back = viewed(backwards).view.rows[0]?.leaders ?? [];

        assert.deepEqual([...back].sort(), [...there].sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe('the distance of two numbers', () => {
  it('is within no tolerance unless they are equal', () => {
    fc.assert(
      fc.property(finite, fc.boolean(), (value, up) => {
        assert.equal(isWithinTolerance(value, neighbour(value, up), 0), value === neighbour(value, up));
      }),
    );
  });

  it('is the same both ways, and as on paper', () => {
    const tenths = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(tenths, tenths, fc.nat(100), (a, b, tolerance) => {
        const near = Math.abs(a - b) <= tolerance;

        assert.equal(isWithinTolerance(a / 10, b / 10, tolerance / 10), near);
        assert.equal(isWithinTolerance(b / 10, a / 10, tolerance / 10), near);
      }),
    );
  });

  it('can be computed of any two doubles', () => {
    fc.assert(
      fc.property(
        figure,
        figure,
        fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        (a, b, t) => isWithinTolerance(a, b, t) === isWithinTolerance(b, a, t),
      ),
    );
  });
});

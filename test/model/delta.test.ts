import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words as english } from '../../src/locales/english.js';
import { intervalOf } from '../../src/model/compare/interval-of.js';
import { areTied } from '../../src/model/compare/ties.js';
import type { Criterion, Kind } from '../../src/model/criterion.js';
import { deltasOf, difference } from '../../src/model/delta.js';
import { answerKey } from '../../src/model/print/cell-key.js';
import { formatRow } from '../../src/model/print/print-row.js';
import { textKey } from '../../src/model/print/text-key.js';
import type { Answer, Scalar } from '../../src/model/tool.js';
import { anyCriterion, anyValue, figure } from '../support/arbitraries.js';
import { deltaWords } from '../support/delta-words.js';
import { answer, criterion, joined, oneRow } from '../support/documents.js';
import { fc } from '../support/random.js';
import { compared, exactly, minus, plus } from '../support/rational.js';

const words = english('en');

/** How one cell differs from another in a row of the two. */
const deltaOf = (...[one, base, ...how]: [Answer | undefined, Answer | undefined, Criterion, typeof deltaWords]): string | null =>
  deltasOf([base, one], 0, ...how)[1] ?? null;
const delta = (value: Scalar, base: Scalar, kind: Kind, more: Partial<Criterion> = {}): string | null =>
  deltaOf(answer(value), answer(base), criterion(kind, more), deltaWords);
const row = (values: readonly Scalar[], base: number, kind: Kind, more: Partial<Criterion> = {}): (string | null)[] =>
  deltasOf(
    values.map((value) => answer(value)),
    base,
    criterion(kind, more),
    deltaWords,
  );

/** The rational that an English text of a figure names. */
const read = (text: string) => {
  const figure = /\d[\d,]*(?:\.\d+)?(?:E-?\d+)?/.exec(text)?.[0] ?? '';
  const value = exactly(Number(figure.replaceAll(',', '')));
  return text.startsWith('-') ? { n: -value.n, d: value.d } : value;
};

describe('the delta of a number', () => {
  it('is its difference in decimals, in words', () => {
    assert.equal(delta(55, 44, 'rank'), '11 higher');
    assert.equal(delta(0.1, 0.3, 'score'), '0.2 lower');
    assert.equal(delta(0.8, 0.7, 'score', { better: 'lower' }), '0.1 higher');
    assert.equal(delta(-1, 1, 'number'), '2 lower');
    assert.equal(delta(3000, 1000, 'number'), '2,000 higher');
  });

  it('is in the currency or unit of the figures; points of per cents are none of them', () => {
    assert.equal(delta(12.5, 10, 'money', { currency: 'EUR' }), '€2.50 higher');
    assert.equal(delta(10, 25, 'money', { currency: 'USD' }), '$15 lower');
    assert.equal(delta(55, 50, 'number', { unit: '%' }), '5 higher');
    assert.equal(delta(12.5, 10, 'money', { currency: 'EUR', unit: 'mo' }), '€2.50 higher');
    assert.equal(delta(16, 14, 'number', { unit: 'gigabyte' }), '2 GB higher');
    assert.equal(delta(120, 430, 'number', { unit: 'ms' }), '310\u00a0ms lower');
  });

  it('has the decimals of its row', () => {
    assert.deepEqual(row([0.6, 0.7, 0.84], 0, 'score'), [null, '0.10 higher', '0.24 higher']);
    assert.deepEqual(row([10.99, 8], 1, 'money', { currency: 'USD' }), ['$2.99 higher', null]);
    assert.deepEqual(row([8, 10.5, 12], 0, 'money', { currency: 'USD' }), [null, '$2.50 higher', '$4.00 higher']);
    assert.deepEqual(row([0.1, 0.2345], 0, 'score'), [null, '0.1345 higher']);
  });

  it('is `same` for equal values alone', () => {
    assert.equal(delta(5, 5, 'number'), 'same');
    assert.equal(delta(0, -0, 'number'), 'same');
    assert.equal(
      deltaOf(answer(5, { status: 'partial' }), answer(5), criterion('number'), deltaWords),
      'differs',
      'with limits, and without',
    );
  });

  it('says where unequal values tie', () => {
    assert.equal(delta(0.8, 0.7, 'score', { tolerance: 0.1 }), 'within tolerance');
    assert.equal(deltaOf(answer(8), answer(7, { range: [3, 9] }), criterion('number'), deltaWords), 'within tolerance');
    const range = (low: number, high: number): Answer => answer(null, { status: 'known', range: [low, high] });
    assert.equal(deltaOf(range(1, 5), range(4, 9), criterion('number'), deltaWords), 'within tolerance');
    assert.equal(deltaOf(range(1, 3), range(4, 9), criterion('number'), deltaWords), 'differs');
    assert.equal(deltaOf(range(1, 3), range(1, 3), criterion('number'), deltaWords), 'same');
  });

  it('is computed from the figures as the row prints them', () => {
    assert.deepEqual(row([0.504, 0.626], 0, 'number'), [null, '0.122 higher']);
    assert.deepEqual(row([0.5, 0.622, 0.624], 0, 'number'), [null, '0.122 higher', '0.124 higher']);
    // The row prints 0.1 and 0.3, without the noise of doubles.
    assert.deepEqual(row([0.1, 0.1 + 0.2], 0, 'number'), [null, '0.2 higher']);
    assert.deepEqual(row([1_000_000, 2_345_678], 0, 'number', { format: 'compact' }), [null, '1.35M higher']);
    // No more digits than there are in print: the two are 225,885,695 apart.
    assert.deepEqual(row([225_886_694, 999], 0, 'number', { format: 'compact' }), [null, '226M lower']);
    assert.deepEqual(row([60, 194], 0, 'number', { format: 'duration' }), [null, '2\u00a0min 14\u00a0s higher']);
    assert.deepEqual(row([0.05, 0.12], 0, 'number', { format: 'percent' }), [null, '7 higher']);
    assert.deepEqual(row([0.5, 0.5000001], 0, 'number', { format: 'percent' }), [null, '0.00001 higher']);
  });

  it('has no amount where no double is exactly the difference', () => {
    assert.equal(delta(1, 5e-324, 'number'), 'differs');
    assert.equal(delta(1.7e308, -1.7e308, 'number'), 'differs');
  });

  it('is counted in the decimals that are printed, however large or small the figures', () => {
    for (const [a, b, apart] of [
      [1_000_000_000_000_000.5, 1_000_000_000_000_000.2, 0.3],
      [9007199254740992, 1, 9007199254740991],
      [1e-20, 3e-21, 7e-21],
    ] as const) {
      assert.equal(difference(a, b), apart);
      assert.equal(difference(b, a), -apart);
    }
    assert.equal(difference(1, 1e-300), null);
  });

  it('is that of the values where their texts only write them in another way', () => {
    const written = (value: number, text: string, base: number): string | null =>
      deltaOf(answer(value, { text }), answer(base), criterion('number'), deltaWords);

    assert.equal(written(1_234_567, '1,234,567 seats', 1_234_000), '567 higher');
    assert.equal(written(-5, '-5 °C', -7), '2 higher');
    assert.equal(written(7, 'ask us', 5), '2 higher');
    assert.equal(written(1_234_567, '1.2M', 1_234_000), 'higher', 'of a rounded figure nobody can say how far it is apart');
  });

  it('has no amount from a price on, and none against it', () => {
    const from = answer(5, { range: [5, null] });

    assert.equal(deltaOf(from, answer(3), criterion('money'), deltaWords), 'higher');
    assert.equal(deltaOf(answer(3), from, criterion('money'), deltaWords), 'lower');
  });

  it('says only which one is higher where one is beyond all numbers or has an open range', () => {
    const open = [
      answer(5),
      answer(null, { status: 'known', extreme: 'highest' }),
      answer(null, { status: 'known', range: [9, null] }),
    ];

    assert.deepEqual(deltasOf(open, 0, criterion('number'), deltaWords), [null, 'higher', 'higher']);
    assert.deepEqual(deltasOf(open, 1, criterion('number'), deltaWords), ['lower', null, 'lower']);
  });

  it('is `same` for one figure with two texts of its authors', () => {
    const written = (text: string): Answer => answer(10, { text });

    assert.equal(deltaOf(written('$10/mo'), written('$10 per month'), criterion('money'), deltaWords), 'same');
  });

  it('is `differs` between a figure and a text', () => {
    assert.equal(delta('Contact sales', 5, 'money'), 'differs');
    assert.equal(delta(5, 'Contact sales', 'money'), 'differs');
    assert.equal(delta('Contact sales', 'Contact  sales', 'money'), 'same');
  });
});

describe('the delta of a date', () => {
  it('counts days where both are given to the day', () => {
    assert.equal(delta('2025-03-09', '2025-03-07', 'date'), '2 days later');
    assert.equal(delta('2024-02-28', '2024-03-01', 'date'), '2 days earlier');
    assert.equal(delta('2025-03-09', '2025-03-09', 'date'), 'same');
  });

  it('says which is later where they are not', () => {
    assert.equal(delta('2025', '2024-03-01', 'date'), 'later');
    assert.equal(delta('2025-03-09T10:00Z', '2025-03-09T10:30Z', 'date'), 'earlier');
    assert.equal(delta('2025-03-09', '2024-03', 'date'), 'later');
    assert.equal(delta('2025', '2025-03-09', 'date'), 'within tolerance');
    assert.equal(delta('2025', '2025-01-01', 'date'), 'within tolerance');
  });
});

describe('the delta of other values', () => {
  it('is `same` or `differs`', () => {
    assert.equal(delta(true, false, 'boolean'), 'differs');
    assert.equal(delta(true, true, 'boolean'), 'same');
    assert.equal(deltaOf(answer(true, { status: 'partial' }), answer(true), criterion('boolean'), deltaWords), 'differs');
    assert.equal(deltaOf(answer(true, { text: 'Yes, paid' }), answer(true), criterion('boolean'), deltaWords), 'differs');
    assert.equal(delta('MIT', 'MIT ', 'text'), 'same');
    assert.equal(delta('MIT', 'GPL', 'text'), 'differs');
    assert.equal(delta('https://a.example/', 'https://b.example/', 'link'), 'differs');
  });

  it('names the entries of lists', () => {
    assert.equal(delta(['a', 'c'], ['b', 'c'], 'list'), '+a, −b');
    assert.equal(delta(['a', 'a'], ['a'], 'list'), '+a');
    assert.equal(delta([], ['a'], 'list'), '−a');
    assert.equal(delta(['a', 'b', 'c'], ['a', 'b'], 'list'), '+c');
    assert.equal(delta(['a b', 'c'], ['a  b'], 'list'), '+c');
    assert.equal(delta(['a', 'b'], ['b', 'a'], 'list'), 'differs', 'in their order alone');
  });

  it('is null where either value is missing, and for the baseline itself', () => {
    const missing = [undefined, answer(null), answer(5, { status: 'not-applicable' }), answer(5, { status: 'unknown' })];
    for (const one of missing) {
      assert.equal(deltaOf(one, answer(5), criterion('number'), deltaWords), null);
      assert.equal(deltaOf(answer(5), one, criterion('number'), deltaWords), null);
    }
    assert.deepEqual(row([1, 2], 1, 'number'), ['1 lower', null]);
    assert.deepEqual(row([1, 2], 5, 'number'), [null, null]);
  });
});

describe('deltas and the table', () => {
  const anyRow = anyCriterion().chain((one) =>
    fc.tuple(fc.constant(one), fc.array(anyValue(one.kind), { minLength: 2, maxLength: 4 })),
  );
  const answersOf = (one: Criterion, values: Parameters<typeof oneRow>[1]): (Answer | undefined)[] =>
    joined([oneRow(one, values)]).comparison.tools.map((tool) => ('answers' in tool ? tool.answers.get(one.id) : undefined));

  it('never contradict each other', () => {
    let figures = 0;
    fc.assert(
      fc.property(anyRow, ([one, values]) => {
        const answers = answersOf(one, values);
        const texts = formatRow(answers, one, words);
        const deltas = deltasOf(answers, 0, one, deltaWords);
        for (const [i, said] of deltas.entries()) {
          if (i === 0 || said === null) continue;
          const equal = answerKey(answers[i], one) === answerKey(answers[0], one);
          assert.equal(said === 'same', equal);
          // One moment may be printed in two time zones, which read differently.
          if (one.kind !== 'date' && textKey(texts[i]) !== textKey(texts[0])) assert.notEqual(said, 'same');
          const [a, b] = [answers[i]?.value, answers[0]?.value];
          if (!/(higher|lower)$/.test(said)) continue;
          assert.ok(!areTied([intervalOf(answers[i], one), intervalOf(answers[0], one)], one.tolerance));
          // Without an amount only where a range is open or a value beyond all numbers.
          if (said === 'higher' || said === 'lower') {
            assert.ok([answers[i], answers[0]].some((answer) => answer?.range?.includes(null) || answer?.extreme));
            continue;
          }
          assert.ok(typeof a === 'number' && typeof b === 'number');
          assert.equal(said.endsWith('higher'), a > b);
          // The amount must be the difference that a reader computes from the two texts.
          const amount = read(said);
          // An author's text stands for the figure that it was read as: '1T'.
          const figure = (at: number) => (answers[at]?.text === undefined ? read(texts[at]) : exactly(answers[at].value as number));
          const apart = minus(figure(i), figure(0));
          const size = apart.n < 0n ? { n: -apart.n, d: apart.d } : apart;
          assert.ok(amount.n > 0n);
          figures += 1;
          assert.equal(compared(amount, size), 0, `${said}: ${texts[i]} against ${texts[0]}`);
        }
      }),
      { numRuns: 2000 },
    );
    assert.ok(figures > 100, `${figures} figures`);
  });

  it('add up: the base and the difference are the value', () => {
    const decimals = fc
      .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }))
      .map(([n, e]) => n / 10 ** e);
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        assert.equal(compared(plus(exactly(b), exactly(difference(a, b) ?? Number.NaN)), exactly(a)), 0);
        const said = delta(a, b, 'number');
        if (a === b) assert.equal(said, 'same');
        else assert.match(said ?? '', a > b ? /higher$/ : /lower$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('have the sign of the order, whatever the numbers', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const said = delta(a, b, 'number') ?? '';
        if (a === b) assert.equal(said, 'same');
        else if (said !== 'differs') assert.equal(said.endsWith('higher'), a > b);
        assert.ok(!/^0 |∞|NaN/.test(said), said);
      }),
      { numRuns: 1000 },
    );
  });
});

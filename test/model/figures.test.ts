import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Criterion } from '../../src/model/criterion.js';
import { Figures, formatNumbers, readsLikeFigure } from '../../src/model/format-number.js';
import { figure, finite, neighbour } from '../support/arbitraries.js';

type Style = Pick<Criterion, 'kind' | 'unit' | 'currency'>;

const LOCALES = ['en', 'de', 'fr', 'ar-EG', 'hi', 'ja'];
const STYLES: readonly Style[] = [
  { kind: 'number' },
  { kind: 'score' },
  { kind: 'rank' },
  { kind: 'number', unit: '%' },
  { kind: 'number', unit: 'megabyte' },
  { kind: 'number', unit: 'decomposed' },
  { kind: 'money' },
  { kind: 'money', currency: 'USD' },
  { kind: 'money', currency: 'JPY' },
  { kind: 'money', currency: 'KWD' },
];
const plain: Style = { kind: 'number' };
const numbers = (...values: number[]): string[] => formatNumbers(values, plain, 'en');

describe('numbers of one row', () => {
  it('print with two decimals at most where that keeps them apart', () => {
    const texts = numbers(1.5, 2, 0.1234);

    assert.deepEqual(texts, ['1.5', '2', '0.12']);
  });

  it('get the decimals that keep unequal ones apart', () => {
    assert.deepEqual(numbers(0.1231, 0.1232), ['0.1231', '0.1232']);
    assert.deepEqual(numbers(0.1234, 0.1236), ['0.123', '0.124']);
    assert.deepEqual(numbers(0.1 + 0.2, 0.3), ['0.30000000000000004', '0.3']);
  });

  it('print -0 as 0', () => {
    assert.deepEqual(numbers(-0, 0, 1), ['0', '0', '1']);
  });

  it('never print as zero unless they are', () => {
    assert.deepEqual(numbers(1e-9, 0), ['0.000000001', '0']);
    assert.deepEqual(numbers(0.001), ['0.001']);
    assert.deepEqual(numbers(-0.001), ['-0.001']);
  });

  it('are scientific past 20 decimals and from 22 digits', () => {
    assert.deepEqual(numbers(1e-21, 5e-324), ['1E-21', '5E-324']);
    assert.deepEqual(numbers(1e15, 1e20), ['1,000,000,000,000,000', '100,000,000,000,000,000,000']);
    assert.deepEqual(numbers(1e21, 1e308, -1e21), ['1E21', '1E308', '-1E21']);
  });

  it('do not print like what they must stay apart from', () => {
    const texts = formatNumbers([0.9999], { kind: 'score' }, 'en', [1]);

    assert.deepEqual(texts, ['0.9999']);
  });

  it('carry a unit that Intl knows in the reader’s language, and any other behind it', () => {
    assert.deepEqual(formatNumbers([4.8], { kind: 'number', unit: 'megabyte' }, 'en'), ['4.8 MB']);
    assert.deepEqual(formatNumbers([40], { kind: 'number', unit: '%' }, 'en'), ['40%']);
    assert.deepEqual(formatNumbers([14], { kind: 'number', unit: 'decomposed' }, 'en'), ['14 decomposed']);
    assert.deepEqual(formatNumbers([14], { kind: 'number', unit: 'pts' }, 'en'), ['14\u00a0pts']);
  });

  it('print money with cents only where an amount has some', () => {
    assert.deepEqual(formatNumbers([20, 100], { kind: 'money', currency: 'USD' }, 'en'), ['$20', '$100']);
    assert.deepEqual(formatNumbers([20, 9.5], { kind: 'money', currency: 'USD' }, 'en'), ['$20.00', '$9.50']);
    assert.deepEqual(formatNumbers([9.5, 9.999, 9.9991], { kind: 'money', currency: 'USD' }, 'en'), ['$9.50', '$9.999', '$9.9991']);
  });

  it('print in the digits of the locale', () => {
    assert.deepEqual(formatNumbers([1234.5], plain, 'ar-EG'), ['١٬٢٣٤٫٥']);
    assert.deepEqual(formatNumbers([1234567], plain, 'hi'), ['12,34,567']);
  });

  it('stay apart from their nearest neighbours, whatever the kind, the unit and the locale', () => {
    const style = fc.constantFrom(...STYLES);
    const locale = fc.constantFrom(...LOCALES);
    fc.assert(
      fc.property(finite, fc.boolean(), style, locale, (value, up, how, where) => {
        const next = neighbour(value, up);
        fc.pre(Number.isFinite(next));

        const [one, other] = formatNumbers([value, next], how, where);

        assert.equal(one === other, value === next, `${value} and ${next} print as ${one} and ${other}`);
      }),
      { numRuns: 400 },
    );
  });

  it('print alike if they are equal and only then, in any row', () => {
    const style = fc.constantFrom(...STYLES);
    const locale = fc.constantFrom(...LOCALES);
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 5 }), style, locale, (values, how, where) => {
        const texts = formatNumbers(values, how, where);

        for (const [i, a] of values.entries()) {
          for (const [j, b] of values.entries()) assert.equal(texts[i] === texts[j], a === b, `${a} and ${b}: ${texts}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('print alike whatever their order', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), (values) => {
        const there = formatNumbers(values, plain, 'en');
        const back = formatNumbers([...values].reverse(), plain, 'en').reverse();

        assert.deepEqual(there, back);
      }),
      { numRuns: 100 },
    );
  });

  it('never print like zero, nor like the end of a scale, unless they are', () => {
    const style = fc.constantFrom(...STYLES);
    fc.assert(
      fc.property(figure, style, fc.constantFrom(1, 100), (value, how, end) => {
        const [text] = formatNumbers([value], how, 'en', [end]);
        const [zero, last] = formatNumbers([0, end], how, 'en', [value]);

        assert.equal(text?.replace(/^\u061c?[-\u2212]/, '') === zero, value === 0, text);
        assert.equal(text === last, value === end);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text in a row of numbers', () => {
  it('reads like a figure, or does not', () => {
    for (const text of ['12', '0.9', '€4.50', '12 MB', '1,300', '−5', '5%', '٣', '1e3', 'USD 4.50', '~ 3', '10–20']) {
      assert.equal(readsLikeFigure(text), true, text);
    }
    for (const text of [
      'Contact sales',
      'from 5 euro',
      'about 0.9',
      'free for 3 users',
      '–',
      'n/a',
      'v2 beta',
      'GPT-4',
      'v2',
      'H100',
      'e2e',
      'N/A 1',
      '12 months',
    ]) {
      assert.equal(readsLikeFigure(text), false, text);
    }
  });
});

describe('the figures of a row', () => {
  it('take in what came while nothing else is printed differently by it', () => {
    const figures = new Figures([1, 2.5, 1.004, 1.006], { kind: 'number' }, 'en');
    const held =
      (...numbers: number[]) =>
      (value: number) =>
        numbers.includes(value);

    assert.equal(figures.textOf(1.004), '1.004');
    assert.equal(figures.take([3, 1.2345], held(1, 2.5, 1.004, 3)), true);
    assert.deepEqual(
      [3, 1.2345].map((value) => figures.textOf(value)),
      ['3', '1.235'],
    );
    // Without one of those that needed three decimals two may do.
    assert.equal(figures.take([4], held(2.5, 3, 4)), false);
    // It would read like another.
    assert.equal(figures.take([1.0041], held(1, 1.004)), false);
  });

  it('are made anew after very many numbers', () => {
    const figures = new Figures([0.5], { kind: 'score' }, 'en');
    const taken = Array.from({ length: 5000 }, (_, i) => figures.take([i / 100], () => true));

    assert.deepEqual([taken[0], taken.at(-1)], [true, false]);
  });
});

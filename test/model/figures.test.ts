import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion } from '../../src/model/criterion.js';
import { figuresOf } from '../../src/model/print/figures.js';
import { figure, finite, neighbour } from '../support/arbitraries.js';
import { fc } from '../support/random.js';

type Style = Pick<Criterion, 'kind' | 'unit' | 'currency' | 'format' | 'tolerance'>;

const LOCALES = ['en', 'de', 'fr', 'ar-EG', 'hi', 'ja'];
const SHORT: readonly Style[] = [
  { kind: 'number', format: 'compact' },
  { kind: 'money', currency: 'USD', format: 'compact' },
  { kind: 'number', format: 'bytes' },
  { kind: 'number', format: 'duration' },
];
const STYLES: readonly Style[] = [
  { kind: 'number' },
  { kind: 'score' },
  { kind: 'rank' },
  { kind: 'number', unit: '%' },
  { kind: 'number', unit: 'megabyte' },
  { kind: 'number', unit: 'decomposed' },
  { kind: 'number', format: 'plain' },
  { kind: 'number', format: 'percent' },
  { kind: 'money' },
  { kind: 'money', currency: 'USD' },
  { kind: 'money', currency: 'JPY' },
  { kind: 'money', currency: 'KWD' },
];
const plain: Style = { kind: 'number' };

/** The figures of a row of these numbers. */
const row = (values: readonly number[], style: Style, locale = 'en', apart: readonly number[] = []) =>
  figuresOf({ numbers: values, apart, middles: false }, style, locale);
const print = (values: readonly number[], style: Style, locale = 'en', apart: readonly number[] = []): string[] =>
  values.map(row(values, style, locale, apart).text);
const numbers = (...values: number[]): string[] => print(values, plain);
const dollars = (...values: number[]): string[] => print(values, { kind: 'money', currency: 'USD' });

describe('numbers of one row', () => {
  it('print all their digits', () => {
    assert.deepEqual(print([99.999, 99, 98], { kind: 'number', unit: '%' }), ['99.999%', '99%', '98%']);
    assert.deepEqual(numbers(0.995, 2), ['0.995', '2']);
    assert.deepEqual(numbers(0.0012), ['0.0012']);
    assert.deepEqual(numbers(0.1231, 0.1232), ['0.1231', '0.1232']);
    assert.deepEqual(numbers(9007199254740991), ['9,007,199,254,740,991']);
    assert.deepEqual(numbers(1e-9, 0, -0.001), ['0.000000001', '0', '-0.001']);
  });

  it('have as many decimals as each other where none has more than two', () => {
    assert.deepEqual(numbers(88, 86.7), ['88.0', '86.7']);
    assert.deepEqual(numbers(6, 7.8), ['6.0', '7.8']);
    assert.deepEqual(numbers(0.5, 0.95, 1), ['0.50', '0.95', '1.00']);
    assert.deepEqual(numbers(0.5, 0.955, 1), ['0.5', '0.955', '1']);
    assert.deepEqual(numbers(1, 2), ['1', '2']);
  });

  it('leave out the noise of doubles where that makes no two alike', () => {
    assert.deepEqual(numbers(0.1 + 0.2), ['0.3']);
    assert.deepEqual(numbers(0.1 + 0.2, 0.4), ['0.3', '0.4']);
    assert.deepEqual(numbers(0.1 + 0.2, 0.3), ['0.30000000000000004', '0.3']);
    assert.deepEqual(print([0.1 + 0.2, 0.2], { kind: 'number', tolerance: 0.1 }), ['0.30000000000000004', '0.2']);
  });

  it('print -0 as 0', () => {
    assert.deepEqual(numbers(-0, 0, 1), ['0', '0', '1']);
  });

  it('are scientific past 20 decimals and from 22 digits', () => {
    assert.deepEqual(numbers(1e-21, 5e-324), ['1E-21', '5E-324']);
    assert.deepEqual(numbers(1e15, 1e20), ['1,000,000,000,000,000', '100,000,000,000,000,000,000']);
    assert.deepEqual(numbers(1e21, 1e308, -1e21), ['1E21', '1E308', '-1E21']);
  });

  it('do not print like what they must stay apart from', () => {
    assert.deepEqual(print([0.9999], { kind: 'score' }, 'en', [1]), ['0.9999']);
    assert.deepEqual(print([0.9999999999999999], { kind: 'score' }, 'en', [1]), ['0.9999999999999999']);
  });

  it('carry a unit that Intl knows in the reader’s language, and any other behind it', () => {
    assert.deepEqual(print([4.8], { kind: 'number', unit: 'megabyte' }), ['4.8 MB']);
    assert.deepEqual(print([40], { kind: 'number', unit: '%' }), ['40%']);
    assert.deepEqual(print([14], { kind: 'number', unit: 'decomposed' }), ['14 decomposed']);
    assert.deepEqual(print([14], { kind: 'number', unit: 'pts' }), ['14\u00a0pts']);
    assert.deepEqual(print([6.1], { kind: 'number', unit: '"' }), ['6.1"']);
  });

  it('print money with the digits of its currency, or none where all are integers', () => {
    assert.deepEqual(dollars(20, 100), ['$20', '$100']);
    assert.deepEqual(dollars(20, 9.5), ['$20.00', '$9.50']);
    assert.deepEqual(dollars(9.5, 9.999, 9.9991), ['$9.50', '$9.999', '$9.9991']);
    assert.deepEqual(dollars(0.075), ['$0.075']);
    assert.deepEqual(dollars(0.0058, 0.526), ['$0.0058', '$0.526']);
    assert.deepEqual(dollars(2.5e-6, 2.5e-7), ['$0.0000025', '$0.00000025']);
    assert.deepEqual(print([1.5, 2], { kind: 'money', currency: 'KWD' }), ['KWD\u00a01.500', 'KWD\u00a02.000']);
    assert.deepEqual(print([1.5, 2], { kind: 'money', currency: 'JPY' }), ['¥1.5', '¥2.0']);
    assert.deepEqual(print([1.5, 2], { kind: 'money' }), ['1.50', '2.00']);
  });

  it('print what a price is for behind it', () => {
    assert.deepEqual(print([5], { kind: 'money', currency: 'USD', unit: '/mo' }), ['$5/mo']);
    assert.deepEqual(print([5], { kind: 'money', currency: 'USD', unit: 'mo' }), ['$5/mo']);
    assert.deepEqual(print([0.25], { kind: 'money', currency: 'USD', unit: 'per 1M tokens' }), ['$0.25 per 1M tokens']);
    assert.deepEqual(print([5], { kind: 'money', currency: 'none such', unit: 'mo' }), ['5 none such/mo']);
  });

  it('print in the digits of the locale', () => {
    assert.deepEqual(print([1234.5], plain, 'ar-EG'), ['١٬٢٣٤٫٥']);
    assert.deepEqual(print([1234567], plain, 'hi'), ['12,34,567']);
  });

  it('stay apart from their nearest neighbours, whatever the kind, the unit and the locale', () => {
    const style = fc.constantFrom(...STYLES, ...SHORT);
    const locale = fc.constantFrom(...LOCALES);
    fc.assert(
      fc.property(finite, fc.boolean(), style, locale, (value, up, how, where) => {
        const next = neighbour(value, up);
        fc.pre(Number.isFinite(next));

        const [one, other] = print([value, next], how, where);

        assert.equal(one === other, value === next, `${value} and ${next} print as ${one} and ${other}`);
      }),
      { numRuns: 500 },
    );
  });

  it('print alike if they are equal and only then, in any row', () => {
    const style = fc.constantFrom(...STYLES, ...SHORT);
    const locale = fc.constantFrom(...LOCALES);
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 5 }), style, locale, (values, how, where) => {
        const texts = print(values, how, where);

        for (const [i, a] of values.entries()) {
          for (const [j, b] of values.entries()) assert.equal(texts[i] === texts[j], a === b, `${a} and ${b}: ${texts}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('print alike whatever their order', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), fc.constantFrom(plain, ...SHORT), (values, style) => {
        assert.deepEqual(print(values, style), print([...values].reverse(), style).reverse());
      }),
      { numRuns: 100 },
    );
  });

  it('never print like zero, nor like the end of a scale, unless they are', () => {
    const style = fc.constantFrom(...STYLES, ...SHORT);
    fc.assert(
      fc.property(figure, style, fc.constantFrom(1, 100), (value, how, end) => {
        const figures = row([value], how, 'en', [end]);

        assert.equal(figures.text(value) === figures.text(0), value === 0, figures.text(value));
        assert.equal(figures.text(value) === figures.text(end), value === end);
      }),
      { numRuns: 200 },
    );
  });

  it('read back as the numbers that they are, but for noise', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), (values) => {
        const figures = row(values, plain);
        for (const value of values) {
          const read = Number(figures.text(value).replaceAll(',', ''));
          assert.equal(read, figures.shown(value) || 0);
          assert.ok(read === value || (!Number.isInteger(value) && read === Number(value.toPrecision(15))), `${value}: ${read}`);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a format', () => {
  const exact = (value: number, style: Style): string | null => row([value], style).exact(value);

  it('prints a year without grouping, and a share in per cent', () => {
    assert.deepEqual(print([2021, 1999], { kind: 'number', format: 'plain' }), ['2021', '1999']);
    assert.deepEqual(print([0.07, 0.125], { kind: 'number', format: 'percent' }), ['7.0%', '12.5%']);
    assert.deepEqual(print([0.5, 0.07], { kind: 'number', format: 'percent' }), ['50%', '7%']);
  });

  it('counts in thousands and millions, and has the figure in full', () => {
    const compact: Style = { kind: 'number', format: 'compact' };

    assert.deepEqual(print([225886694], compact), ['226M']);
    assert.equal(exact(225886694, compact), '225,886,694');
    assert.deepEqual(print([999, 12.5], compact), ['999', '12.5']);
    assert.equal(exact(12.5, compact), null);
    assert.deepEqual(print([-225886694, 999.4567, -999.4567], compact), ['-226M', '999', '-999']);
    assert.deepEqual(print([225886694, 226100000], compact), ['225.9M', '226.1M']);
    assert.deepEqual(print([1234567], { kind: 'money', currency: 'USD', format: 'compact' }), ['$1.23M']);
  });

  it('does not round what the language does not count shorter', () => {
    assert.deepEqual(print([123_456, 1_234_567], { kind: 'number', format: 'compact' }, 'de'), ['123.456', '1,23\u00a0Mio.']);
  });

  it('prints bytes in the unit that suits them', () => {
    const bytes: Style = { kind: 'number', format: 'bytes' };

    assert.deepEqual(print([250_000_000, 1_234, 999_999], bytes), ['250 MB', '1.23 kB', '1 MB']);
    assert.equal(exact(250_123_456, bytes), '250,123,456 bytes');
    assert.deepEqual(print([999_999, 1_000_000], bytes), ['999.999 kB', '1 MB']);
    assert.deepEqual(print([0, 0.5, -1_234, 5e18], bytes), ['0 byte', '0.5 byte', '-1.23 kB', '5,000 PB']);
  });

  it('prints seconds as a time', () => {
    const duration: Style = { kind: 'number', format: 'duration' };
    const times = (...values: number[]): string[] => print(values, duration).map((text) => text.replaceAll('\u00a0', ' '));

    assert.deepEqual(times(194), ['3 min 14 s']);
    assert.deepEqual(times(0.25, 59.5, 60, 3600), ['0.25 s', '59.5 s', '1 min', '1 h']);
    assert.deepEqual(times(3725), ['1 h 2 min']);
    // Rounded to hours they would be too long for days, and written to a second that they are not.
    assert.deepEqual(times(1e15, 5), ['11,574,074,074 d 1 h 46 min 40 s', '5 s']);
    assert.deepEqual(times(4_000_000_000_000_001, 5), ['4,000,000,000,000,001 s', '5 s']);
    assert.equal(exact(3725, duration)?.replaceAll('\u00a0', ' '), '3,725 s');
    assert.equal(exact(194, duration), null);
    assert.deepEqual(times(3725, 3726), ['1 h 2 min 5 s', '1 h 2 min 6 s']);
    assert.deepEqual(times(-90), ['-1 min 30 s']);
    assert.deepEqual(times(0, 86_400, 93_784, 172_800), ['0 s', '1 d', '1 d 2 h', '2 d']);
    assert.deepEqual(times(93_784, 93_785), ['1 d 2 h 3 min 4 s', '1 d 2 h 3 min 5 s']);
    assert.deepEqual(times(61.25, 61.3), ['1 min 1.25 s', '1 min 1.3 s']);
    assert.deepEqual(times(-3725), ['-1 h 2 min']);
    assert.deepEqual(times(2e15, -4.35e17), ['2,000,000,000,000,000 s', '-435,000,000,000,000,000 s']);
  });

  it('keeps a unit that its format does not count in', () => {
    assert.deepEqual(print([500, 1500], { kind: 'number', format: 'duration', unit: 'ms' }), ['500\u00a0ms', '1,500\u00a0ms']);
    assert.deepEqual(print([500, 1.5], { kind: 'number', format: 'bytes', unit: 'MB' }), ['500.0\u00a0MB', '1.5\u00a0MB']);
    for (const unit of ['B', 'byte', 'bytes']) assert.deepEqual(print([5e6], { kind: 'number', format: 'bytes', unit }), ['5 MB']);
    for (const unit of ['s', 'sec', 'seconds'])
      assert.deepEqual(print([120], { kind: 'number', format: 'duration', unit }), ['2\u00a0min']);
  });

  it('gains digits until the row shows the same ties', () => {
    const compact: Style = { kind: 'number', format: 'compact', tolerance: 15_000 };

    // Two are 18,900 apart, no tie, and as 1.23M and 1.22M would read as one.
    assert.deepEqual(print([1_234_900, 1_216_000], compact), ['1.235M', '1.216M']);
  });

  it('keeps the order of the numbers', () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 2, maxLength: 5 }), fc.constantFrom(...SHORT), (values, style) => {
        const { shown } = row(values, style);
        for (const a of values) for (const b of values) assert.equal(shown(a) < shown(b), a < b, `${a}, ${b}`);
      }),
      { numRuns: 300 },
    );
  });
});

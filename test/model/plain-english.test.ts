import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decimalsOf } from '../../src/model/decimal.js';
import { knownLocale } from '../../src/model/known-locale.js';
import { plainNumber } from '../../src/model/plain-english.js';
import { decimalsOfCurrency, printerOf, type Style } from '../../src/model/print/printer.js';
import { fc } from '../support/random.js';

const LOCALES = ['en', 'en-GB', 'en-US'];
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'JPY'];
const style = fc.oneof(
  fc.constant<[Style, Intl.NumberFormatOptions]>([{ kind: 'number' }, {}]),
  fc.constant<[Style, Intl.NumberFormatOptions]>([{ kind: 'number', format: 'plain' }, { useGrouping: false }]),
  fc.constant<[Style, Intl.NumberFormatOptions]>([
    { kind: 'number', unit: '%' },
    { style: 'unit', unit: 'percent' },
  ]),
  fc.constantFrom(...CURRENCIES).map((currency): [Style, Intl.NumberFormatOptions] => [
    { kind: 'money', currency },
    { style: 'currency', currency },
  ]),
);
const number = fc.oneof(
  fc.integer({ min: -10, max: 1100 }),
  fc.constant(-0),
  fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 2e9 }),
  fc.integer({ min: 0, max: 2e9 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: 1e-9, max: 1e10, noNaN: true }),
);

describe('English without Intl', () => {
  it('prints figures as Intl does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        style,
        number,
        fc.integer({ min: 0, max: 4 }),
        (locale, [own, options], n, least) => {
          fc.pre(decimalsOf(n) <= 20);
          const format = new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: least, maximumFractionDigits: 20 });

          assert.equal(printerOf(locale, own, least)(n), format.format(n || 0));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('knows the decimals of currencies as Intl does', () => {
    for (const currency of CURRENCIES) {
      const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();

      assert.equal(decimalsOfCurrency(currency), maximumFractionDigits);
    }
  });

  it('asks Intl for every unit that it knows', () => {
    for (const unit of [...Intl.supportedValuesOf('unit'), 'kilometer-per-hour', 'megabyte-per-second']) {
      const format = new Intl.NumberFormat('en', { style: 'unit', unit });

      assert.equal(printerOf('en', { kind: 'number', unit }, 0)(7), format.format(7));
    }
    assert.equal(printerOf('en', { kind: 'number', unit: 'tokens' }, 0)(7), '7 tokens');
  });

  it('leaves to Intl what other places write otherwise, and what is long', () => {
    for (const locale of ['en-ZA', 'en-IN', 'en-u-nu-arab', 'de', '']) assert.equal(plainNumber(0.5, locale), null);
    for (const n of [1000, -1, 1e-7, Number.NaN, Number.POSITIVE_INFINITY]) assert.equal(plainNumber(n, 'en'), null);
  });

  it('knows its locales as Intl does', () => {
    for (const lang of [...LOCALES, 'en-gb', 'en-IN'])
      assert.equal(knownLocale(lang), Intl.NumberFormat.supportedLocalesOf(lang)[0]);
  });
});

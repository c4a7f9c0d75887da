import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion } from '../../../src/model/criterion.js';
import { formatDate } from '../../../src/model/print/print-date.js';
import { fc } from '../../support/random.js';
import { rowRead } from '../../support/rows.js';

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'ru',
  'zh',
  'ja',
  'ko',
  'de-CH',
  'en-IN',
  'sv',
  'ar-EG',
  'hi',
  'tr',
  'he',
];

const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
  fc.integer({ min: 0, max: 999 }).map((n) => n / 10),
);

/** The value of a text in a row of its own. */
const read = (text: string, kind: Criterion['kind'], more: Partial<Criterion>, lang: string) =>
  rowRead(kind, [text], more, lang).answers[0]?.value;

describe('what is printed in a language, read in that language, is the same value', () => {
  for (const lang of LANGUAGES) {
    it(`numbers in ${lang}`, () => {
      const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 10 });
      fc.assert(
        fc.property(number, (value) => assert.equal(read(format.format(value), 'number', {}, lang), value || 0)),
        { numRuns: 60 },
      );
    });
    it(`money in ${lang}`, () => {
      for (const currency of ['USD', 'EUR', 'GBP', 'JPY', 'CHF', 'PLN']) {
        const format = new Intl.NumberFormat(lang, { style: 'currency', currency, maximumFractionDigits: 6 });
        fc.assert(
          fc.property(number, (value) => assert.equal(read(format.format(value), 'money', { currency }, lang), value || 0)),
          { numRuns: 15 },
        );
      }
    });
    it(`shares in ${lang}`, () => {
      const format = new Intl.NumberFormat(lang, { style: 'unit', unit: 'percent', maximumFractionDigits: 6 });
      fc.assert(
        fc.property(number, (value) => assert.equal(read(format.format(value), 'number', { unit: '%' }, lang), value || 0)),
        { numRuns: 20 },
      );
    });
    it(`units in ${lang}`, () => {
      // Hebrew writes the unit before a one.
      for (const unit of lang === 'he' ? [] : ['gigabyte', 'millisecond', 'hour']) {
        const format = new Intl.NumberFormat(lang, { style: 'unit', unit });
        for (const value of [0, 1, 2, 5, 12, 1234]) assert.equal(read(format.format(value), 'number', { unit }, lang), value);
      }
    });
    it(`compact figures in ${lang}, as far as they are printed`, () => {
      const format = new Intl.NumberFormat(lang, { notation: 'compact' });
      for (const value of [1200, 35000, 1200000, 670000000, 5400000000])
        assert.equal(read(format.format(value), 'number', { format: 'compact' }, lang), value);
    });
    it(`dates in ${lang}`, () => {
      for (const date of ['2026', '2026-11', '2026-11-25', '2026-03-05', '2026-01-31'])
        assert.equal(read(formatDate(date, lang), 'date', {}, lang), date);
    });
    it(`times in ${lang}`, () => {
      assert.equal(read(formatDate('2026-11-25T10:30Z', lang), 'date', {}, lang), '2026-11-25T10:30Z');
    });
  }
});

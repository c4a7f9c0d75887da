import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDate } from '../../src/model/date.js';
import { formatDate } from '../../src/model/print/print-date.js';
import { fc } from '../support/random.js';

describe('a date', () => {
  it('is read with the precision that it is written with', () => {
    const precisions = ['2025', '2025-03', '2025-03-09', '2025-03-09T10:00'].map((text) => parseDate(text)?.precision);

    assert.deepEqual(precisions, ['year', 'month', 'day', 'time']);
  });

  it('with a time and no zone is read as UTC, so that every reader sees the same', () => {
    assert.equal(parseDate('2025-03-09T10:00')?.time, Date.UTC(2025, 2, 9, 10));
    assert.equal(parseDate('2025-03-09 10:00:30.5')?.time, Date.UTC(2025, 2, 9, 10, 0, 30, 500));
  });

  it('with a zone is read in it, however the zone is written', () => {
    const times = ['+01:00', '+0100', '+01'].map((zone) => parseDate(`2025-03-09T11:00${zone}`)?.time);

    assert.deepEqual(new Set(times), new Set([Date.UTC(2025, 2, 9, 10)]));
  });

  it('lasts to the end of the period that was given', () => {
    const last = (text: string) => parseDate(text)?.end;

    assert.equal(last('2024'), Date.UTC(2025, 0, 1) - 1);
    assert.equal(last('2024-02'), Date.UTC(2024, 2, 1) - 1);
    assert.equal(last('2024-12-31'), Date.UTC(2025, 0, 1) - 1);
    assert.equal(last('2024-12-31T10:00'), Date.UTC(2024, 11, 31, 10));
  });

  it('may have white space around it', () => {
    assert.deepEqual(parseDate(' 2025-03\n'), parseDate('2025-03'));
  });

  for (const text of [
    '',
    'soon',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '2025-02-30',
    '2025-04-31',
    '09.03.2025',
    '25',
    '2025-3-9',
    '2025-03-09T25:00',
    '2025-03-09T10:00+99:00',
    '20250309',
  ]) {
    it(`is not '${text}'`, () => {
      assert.equal(parseDate(text), null);
    });
  }

  it('that any Date writes is read to the same millisecond', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
        (date) => {
          assert.equal(parseDate(date.toISOString())?.time, date.getTime());
        },
      ),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\d\d){0,2}([T ]\d\d:\d\d)?([Z+-]\d{0,4})?$/)), (text) => {
        assert.equal(typeof formatDate(text, 'en'), 'string');
      }),
    );
  });

  it('prints in UTC and in the language asked for; a text that is no date prints as written', () => {
    assert.equal(formatDate('2025-12-31', 'en'), 'Dec 31, 2025');
    assert.equal(formatDate('2025-12-31', 'de'), '31. Dez. 2025');
    assert.equal(formatDate('2025-12-31T23:30-02:00', 'en').replace(/\s/g, ' '), 'Jan 1, 2026, 1:30 AM UTC');
    assert.equal(formatDate('soon', 'en'), 'soon');
  });
});

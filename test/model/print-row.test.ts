import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words as english } from '../../src/locales/english.js';
import { answerOf } from '../../src/model/answer-of.js';
import type { Criterion, Kind } from '../../src/model/criterion.js';
import { answerKey } from '../../src/model/print/cell-key.js';
import { formatRow } from '../../src/model/print/print-row.js';
import { textKey } from '../../src/model/print/text-key.js';
import type { Answer, Scalar } from '../../src/model/tool.js';
import { anyCriterion, anyValue } from '../support/arbitraries.js';
import { answer, criterion, joined, oneRow, textsOf, viewed } from '../support/documents.js';
import { fc } from '../support/random.js';

const words = english('en');

const print = (kind: Kind, answers: readonly (Answer | undefined)[]): readonly string[] =>
  formatRow(answers, criterion(kind), words);
const values = (kind: Kind, ...scalars: Scalar[]): readonly string[] =>
  print(
    kind,
    scalars.map((scalar) => answer(scalar)),
  );

describe('the cells of a row', () => {
  it('say of a missing answer that it is unknown, never zero', () => {
    const texts = print('number', [undefined, answer(null), answer(5, { status: 'unknown' }), answer(0)]);

    assert.deepEqual(texts, ['unknown', 'unknown', 'unknown', '0']);
  });

  it('say what does not apply', () => {
    assert.deepEqual(print('number', [answer(null, { status: 'not-applicable' }), answer(1)]), ['not applicable', '1']);
  });

  it('say yes, no, and a yes with limits', () => {
    const texts = print('boolean', [answer(true), answer(false), answer(true, { status: 'partial' })]);

    assert.deepEqual(texts, ['Yes', 'No', 'Partly']);
  });

  it('say of what stands beyond all numbers that it does, where its words read like one of them', () => {
    const extreme = (text: string): string => print('number', [answer(10, { extreme: 'highest', text }), answer(20)])[0] ?? '';

    assert.deepEqual(['10', '$10', '10 GB'].map(extreme), ['10 (∞)', '$10 (∞)', '10 GB (∞)']);
    assert.deepEqual(['no end', '>100', '100+'].map(extreme), ['no end', '>100', '100+']);
  });

  it('tell a limited value from a full one', () => {
    const texts = print('text', [answer('Windows', { status: 'partial' }), answer('Windows')]);

    assert.deepEqual(texts, ['Windows, with limits', 'Windows']);
  });

  it('tell a limited figure from a full one, whatever its author writes for it', () => {
    const more = { text: '5 seats', status: 'partial' } as const;

    assert.deepEqual(print('number', [answer(5, more), answer(5, { text: '5 seats' })]), ['5 seats, with limits', '5 seats']);
    const { view } = viewed(oneRow(criterion('number'), [{ value: 'unlimited', status: 'partial' }, 'unlimited', 250]));
    assert.deepEqual(textsOf(view, 'x'), ['unlimited, with limits', 'unlimited', '250']);
  });

  it('print a limited value without its value as a partial yes', () => {
    assert.deepEqual(print('text', [answer(null, { status: 'partial' })]), ['Partly']);
  });

  it('print a range alone from end to end', () => {
    assert.deepEqual(print('number', [answer(null, { status: 'known', range: [1, 2.5] })]), ['1.0–2.5']);
  });

  it('say the unit of a range once, where it stands behind both ends alone', () => {
    const range = (ends: readonly [number, number], more: Partial<Criterion>, lang = 'en'): string =>
      formatRow([answer(null, { status: 'known', range: ends })], criterion('number', more), english(lang))[0] ?? '';

    assert.equal(range([250, 420], { unit: 'ms' }), '250–420\u00a0ms');
    assert.equal(range([-5, 1200], { unit: 'tokens' }), '-5–1,200 tokens');
    assert.equal(range([250e6, 1e9], { format: 'bytes' }), '250 MB–1 GB');
    assert.equal(range([3, 65], { format: 'duration' }), '3\u00a0s–1\u00a0min 5\u00a0s');
    assert.equal(range([1, 5], { unit: '%' }), '1%–5%');
    assert.equal(range([74, 134], { format: 'duration' }), '1\u00a0min 14\u00a0s–2\u00a0min 14\u00a0s');
    assert.equal(range([1e6, 5e6], { format: 'compact' }, 'de'), '1\u00a0Mio.–5\u00a0Mio.');
    assert.equal(range([1000, 2000], {}, 'fr'), '1\u202f000–2\u202f000');
    assert.equal(range([1250, 3250], { unit: 'ms' }, 'fr'), '1\u202f250–3\u202f250\u00a0ms');
    assert.equal(range([5, 5], {}), '5–5');
    // A pattern that splits the spaces in every way would not come to an end.
    const unit = `${' '.repeat(500_000)}2`;
    assert.equal(range([1, 5], { unit }).length, '1 –5 '.length + 2 * unit.length);
    assert.equal(
      formatRow([answer(null, { status: 'known', range: [5, 5] })], criterion('money', { currency: 'USD' }), words)[0],
      '$5–$5',
    );
  });

  it('print a rank on its scale', () => {
    assert.deepEqual(values('rank', 97, 52.5), ['97.0/100', '52.5/100']);
    assert.deepEqual(formatRow([answer(3)], criterion('rank', { max: 5 }), words), ['3/5']);
  });

  it('do not print a score just below the end of its scale like the end', () => {
    assert.deepEqual(values('score', 0.9999), ['0.9999']);
    assert.deepEqual(values('rank', 99.9999), ['99.9999/100']);
  });

  it('print texts as they are', () => {
    assert.deepEqual(values('text', 'Free', '$20/mo'), ['Free', '$20/mo']);
  });

  it('print a list in its order, and an empty one as none', () => {
    assert.deepEqual(values('list', ['b', 'a'], []), ['b, a', 'none']);
  });

  it('print links without https://, and tell http: from https:', () => {
    const texts = values('link', 'https://a.example/', 'http://a.example/', 'https://a.example/b/');

    assert.deepEqual(texts, ['a.example', 'http://a.example/', 'a.example/b/']);
  });

  it('print dates as exactly as they were given', () => {
    assert.deepEqual(values('date', '2025', '2025-03', '2025-03-09'), ['2025', 'March 2025', 'Mar 9, 2025']);
  });

  it('print moments within one minute exactly, and equal moments alike', () => {
    const texts = values('date', '2025-03-09T10:00:00Z', '2025-03-09T10:00:30Z');
    const [one, other] = values('date', '2025-03-09T10:00Z', '2025-03-09T11:00+01:00');

    assert.notEqual(texts[0], texts[1]);
    assert.equal(one, other);
  });

  it('do not print a text like a number', () => {
    assert.deepEqual(values('number', '12', 12), ['“12”', '12']);
    assert.deepEqual(values('rank', '12/100', 12), ['“12/100”', '12/100']);
  });

  it('print a text in a row of figures as it is', () => {
    assert.deepEqual(values('score', 0.5, '29/79/199', 'Contact sales'), ['0.5', '29/79/199', 'Contact sales']);
  });

  it('print what stands above every number as unlimited, or in the author’s words', () => {
    const extreme = (more: Partial<Answer>): Answer => answer(null, { status: 'known', ...more });
    const given = [extreme({ extreme: 'highest' }), extreme({ extreme: 'highest', text: '∞' }), answer(250)];

    assert.deepEqual(print('number', given), ['unlimited', '∞', '250']);
    assert.deepEqual(print('number', [extreme({ extreme: 'lowest', text: 'none at all' })]), ['none at all']);
    assert.deepEqual(print('number', [extreme({ extreme: 'highest' }), answer('unlimited')]), ['unlimited', '“unlimited”']);
  });

  it('print a range with an open end', () => {
    const open = (range: NonNullable<Answer['range']>, excludes?: readonly [boolean, boolean]): Answer =>
      answer(null, { status: 'known', range, ...(excludes && { excludes }) });
    const row = criterion('number', { unit: 'ms' });

    const texts = formatRow(
      [open([null, 1], [false, true]), open([null, 5]), open([3, null]), open([10, null], [true, false])],
      row,
      words,
    );

    assert.deepEqual(texts, ['<1\u00a0ms', '≤5\u00a0ms', '≥3\u00a0ms', '>10\u00a0ms']);
    assert.deepEqual(formatRow([open([5, null]), answer(8.5)], criterion('money', { currency: 'USD' }), words), [
      'from $5.00',
      '$8.50',
    ]);
  });

  it('print the author’s text instead of the value, and the value beside it where unequal ones would read alike', () => {
    const about = answer(5, { text: 'about five' });

    assert.deepEqual(print('number', [about, answer(6), about]), ['about five', '6', 'about five']);
    assert.deepEqual(print('number', [about, answer(6, { text: 'about five' })]), ['about five (5)', 'about five (6)']);
    assert.deepEqual(print('boolean', [answer(true, { text: 'No' }), answer(false)]), ['No (Yes)', 'No']);
    assert.deepEqual(print('number', [answer(null, { status: 'known', text: '6' }), answer(6)]), ['“6”', '6']);
    assert.deepEqual(print('text', [answer(null, { status: 'not-applicable', text: 'n/a (managed)' })]), ['n/a (managed)']);
  });

  it('leave out entries of a list that nobody can read', () => {
    assert.deepEqual(values('list', [''], ['\u200b'], ['', 'a', ' ']), ['none', 'none', 'a']);
  });

  it('do not print a text like a missing value, a limit or a list', () => {
    assert.deepEqual(values('text', 'unknown', null), ['“unknown”', 'unknown']);
    assert.notEqual(...(print('text', [answer('a', { status: 'partial' }), answer('a, with limits')]) as [string, string]));
    assert.notEqual(...(values('list', ['a', 'b'], ['a, b']) as [string, string]));
    assert.notEqual(...(values('list', [], ['none']) as [string, string]));
  });

  it('do not print a link like a missing value', () => {
    assert.deepEqual(values('link', 'https://unknown/', null), ['https://unknown/', 'unknown']);
  });

  it('stay apart where a text is quoted already', () => {
    assert.equal(new Set(values('number', 12, '12', '“12”', '““12””')).size, 4);
    assert.equal(new Set(values('list', ['a', 'b'], ['a, b'], ['“a”', '“b”'], ['a”, “b'])).size, 4);
  });

  it('hold texts for equal that differ in white space, composition or invisible characters alone', () => {
    const row = criterion('text');
    const same = ['a b', ' a  b ', 'a\u00a0b', 'a\n\tb', 'a\u200b b'].map((text) => answerKey(answer(text), row));

    assert.equal(new Set(same).size, 1);
    assert.equal(answerKey(answer('é'), row), answerKey(answer('e\u0301'), row));
    assert.equal(answerKey(answer('e\u200d\u0301'), row), answerKey(answer('é'), row));
  });

  it('print apart if they are unequal, in any row that gets past the border', () => {
    const row = anyCriterion().chain((one) =>
      fc.tuple(fc.constant(one), fc.array(anyValue(one.kind), { minLength: 2, maxLength: 5 })),
    );
    const locale = fc.constantFrom('en', 'de', 'ar-EG', 'hi');
    fc.assert(
      fc.property(row, locale, ([one, cells], where) => {
        const { tools } = joined([oneRow(one, cells)]).comparison;
        const answers = tools.map((tool) => answerOf(tool, one));
        const keys = answers.map((given) => answerKey(given, one));

        const texts = formatRow(answers, one, { ...words, locale: where }).map(textKey);

        for (const [i, a] of keys.entries()) {
          for (const [j, b] of keys.entries()) {
            if (a !== b) assert.notEqual(texts[i], texts[j], `${a} and ${b} print as ${texts[i]}`);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('print alike if they are equal numbers, texts, lists, links or flags', () => {
    const row = anyCriterion().chain((one) =>
      fc.tuple(fc.constant(one), fc.array(anyValue(one.kind), { minLength: 1, maxLength: 4 })),
    );
    fc.assert(
      fc.property(row, fc.nat(), ([one, cells], pick) => {
        const twice = [...cells, cells[pick % cells.length] ?? null];
        const { tools } = joined([oneRow(one, twice)]).comparison;

        const texts = formatRow(
          tools.map((tool) => answerOf(tool, one)),
          one,
          words,
        );

        assert.equal(texts[pick % cells.length], texts.at(-1));
      }),
      { numRuns: 300 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { words as english } from '../../src/locales/english.js';
import { compare } from '../../src/model/all-parts.js';
import type { Criterion } from '../../src/model/criterion.js';
import type { Value } from '../../src/model/tool.js';
import { explainRank } from '../../src/model/weighing/explain.js';
import { Met } from '../support/case-counts.js';
import { atTheLimit, checkFirmness, weightedRow } from '../support/check-stability.js';
import { checkVerdict, readsApart, told } from '../support/check-verdict.js';
import { criterion, lens, oneRow, table, viewed } from '../support/documents.js';
import { byBetter, readCell, readsTied, withoutScale } from '../support/printed.js';
import { checkDelta } from '../support/printed-delta.js';
import { percentsOf, printedLike, printedRanks, weightedOf } from '../support/printed-ranks.js';
import { fc } from '../support/random.js';
import { readMade } from '../support/sentences.js';
import { anyScoredWhole, anyWhole, joinedOf, viewOf } from '../support/whole-documents.js';

const words = english('en');

/*
 * Whole documents, seen from the outside alone: what is printed of them is read back as a reader would, and all of it has to agree.
 */

const anyOf = fc.oneof({ weight: 3, arbitrary: anyWhole }, { weight: 2, arbitrary: anyScoredWhole });

const EXACT = criterion('number');
const thousandths = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to }).map((n) => n / 1000);

const tenths = fc.integer({ min: 4, max: 8 }).map((n) => n / 10);

/** Rows in which little is printed of what cells are compared by. */
const NARROW: readonly (readonly [string, Criterion, fc.Arbitrary<Value>])[] = [
  [
    'where the range of a value lies on no scale',
    criterion('number', { better: 'higher' }),
    fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant({ value: 5, range: [2, 8] as [number, number] })),
  ],
  [
    'where the range of a value has more decimals than its row',
    criterion('score'),
    fc.oneof(
      thousandths(490, 510),
      fc.record({ value: thousandths(490, 510), range: fc.tuple(thousandths(490, 510), thousandths(490, 510)) }),
    ),
  ],
  [
    'where figures within a tolerance are printed with fewer decimals',
    criterion('score', { tolerance: 0.05 }),
    thousandths(600, 700),
  ],
  [
    'where the middle of a range counts',
    criterion('score', { tolerance: 0.1 }),
    fc.oneof(
      fc.integer({ min: 8, max: 18 }).map((n) => n / 20),
      fc.record({ range: fc.tuple(tenths, tenths) }),
    ),
  ],
  [
    'where the ends of a range are printed with fewer decimals',
    criterion('score', { tolerance: 0.05 }),
    fc.oneof(thousandths(600, 700), fc.record({ range: fc.tuple(thousandths(600, 650), thousandths(600, 650)) })),
  ],
  [
    'where two moments lie in one minute',
    criterion('date', { better: 'higher' }),
    fc.record({
      value: fc.constantFrom('2025-03-09T10:00Z', '2025-03-09T10:00:30Z'),
      status: fc.constantFrom('known' as const, 'partial' as const),
    }),
  ],
];

describe('what is marked and said of a row', () => {
  it('is what its printed cells bear out: one that reads better than every other is best and leads, else those at the top are level', () => {
    const met = new Met();
    fc.assert(
      fc.property(anyOf, (whole) => {
        const view = viewOf(whole);
        const said = checkVerdict(view);
        for (const { criterion, cells } of view.rows) met.row(criterion, cells);
        for (const statement of said?.statements ?? [])
          met.count(statement.replace(/.* (leads|level|may lead|unknown|“).*/s, '$1'));
        if (!view.verdict) met.count('nothing');
        if (said?.ranked) met.count('ranked');
        if (said?.most) met.count('most');
        if (said?.counts.length) met.count('counts');
        if (said?.blocked.length) met.count('blocked');
      }),
      { numRuns: 1500 },
    );
    met.atLeast({ leads: 300, level: 300, 'may lead': 10, unknown: 200, '“': 20, nothing: 5, ranked: 200, counts: 5, most: 1 });
    met.atLeast({
      'best score': 200,
      'best rank': 100,
      'best number': 20,
      'best money': 10,
      'best boolean': 20,
      'best date': 5,
      'best list': 5,
    });
    met.atLeast({
      alike: 100,
      'within tolerance': 50,
      'ranges of number': 3,
      'ranges of money': 1,
      'ranges of date': 5,
      'ranges of score': 20,
    });
    met.atLeast({ lower: 100, Partly: 20, 'with limits': 20, money: 20 });
  });

  it('is that only so many rows differ where only like ones are shown', () => {
    const met = new Met();
    fc.assert(
      fc.property(anyOf, (whole) => {
        const view = viewOf(whole, { rows: 'same' });
        if (!view.verdict) return;
        const everything = viewOf(whole, { rows: 'all' });
        const all = everything.rows;
        for (const row of all) assert.equal(row.differs, readsApart(everything, row));
        const differing = all.filter(({ differs }) => differs).length;
        assert.equal(view.verdict.text, differing ? `${differing} of ${all.length} rows differ.` : 'No row differs.');
        assert.deepEqual([view.rows.length, view.hiddenRows], [all.length - differing, differing]);
        met.count(differing === 0 ? 'none' : differing === all.length ? 'all' : 'some');
      }),
      { numRuns: 600 },
    );
    met.atLeast({ none: 1, some: 30, all: 30 });
  });

  for (const [where, row, cell] of NARROW) {
    it(`is borne out by what is printed ${where}`, () => {
      fc.assert(
        fc.property(fc.tuple(cell, cell), (cells) => {
          checkVerdict(viewed(oneRow(row, cells)).view);
        }),
        { numRuns: 500 },
      );
    });
  }
});

describe('the differences from a baseline', () => {
  it('are those of the printed texts', () => {
    const met = new Met();
    fc.assert(
      fc.property(anyOf, (whole) => {
        const view = viewOf(whole);
        for (const row of view.rows) {
          const base = row.cells.find(({ tool }) => tool === view.baseline);
          for (const cell of row.cells) {
            if (base) met.count(checkDelta(cell, base, row));
            else assert.equal(cell.delta, null);
            if (base && row.criterion.label === 'Weighted score') met.count('weighted');
          }
        }
      }),
      { numRuns: 1500 },
    );
    met.atLeast({ own: 500, blank: 100, same: 100, level: 50, differs: 100, higher: 200, lower: 200, amount: 10, weighted: 100 });
    met.atLeast({ days: 1, side: 5, entries: 10 });
  });
});

describe('the order of the tools', () => {
  it('is that of the printed weighted scores, or of the row that they are sorted by', () => {
    const met = new Met();
    fc.assert(
      fc.property(anyOf, (whole) => {
        const view = viewOf(whole, { rows: 'all', adjustable: true });
        const row = view.sort === null ? weightedRow(view) : view.rows.find(({ criterion: { id } }) => id === view.sort);
        if (!row || ['text', 'link'].includes(row.criterion.kind)) return;
        const order = row.cells.map((cell) => readCell(cell, row.criterion));
        for (const [i, reading] of order.entries()) {
          const before = order[i - 1];
          if (!i || !reading) continue;
          // Ranges that overlap may stand either way.
          const right = before && (byBetter(before, reading, row.criterion) <= 0 || readsTied(before, reading, EXACT));
          assert.ok(right, row.cells.map(({ text }) => text).join(' | '));
        }
        met.count(view.sort === null ? 'weighted' : 'sorted');
        if (order.includes(null)) met.count('unknown last');
      }),
      { numRuns: 500 },
    );
    met.atLeast({ weighted: 50, sorted: 100, 'unknown last': 50 });
  });
});

describe('the weighted score', () => {
  it('is printed as exact arithmetic gives it', () => {
    const met = new Met();
    fc.assert(
      fc.property(anyScoredWhole, (whole) => {
        const view = viewOf(whole, { adjustable: true, rows: 'all' });
        for (const { tool, text } of weightedRow(view)?.cells ?? []) {
          const exact = weightedOf(whole, view, tool);
          assert.equal(text, exact === null ? 'unknown' : `${printedLike(exact, withoutScale(text))}/100`);
          met.count(exact === null ? 'unknown' : 'figure');
        }
      }),
      { numRuns: 400 },
    );
    met.atLeast({ unknown: 50, figure: 200 });
  });
});

describe('the stability of a lead', () => {
  it('is confirmed by weighing again, at every share that the sentence speaks of', () => {
    const met = new Met();
    fc.assert(
      fc.property(anyScoredWhole, (whole) => {
        const { firm } = checkFirmness(whole);
        met.count(firm?.kind ?? 'none');
        if (firm?.kind === 'unless') met.count(firm.more === null ? 'less' : firm.less === null ? 'more' : 'both ends');
      }),
      { numRuns: 500 },
    );
    met.atLeast({ none: 10, shared: 5, always: 50, unless: 50, more: 50, less: 5, 'both ends': 3 });
  });

  it('is confirmed where a criterion already counts for as much as it may', () => {
    const met = new Met();
    fc.assert(
      fc.property(anyScoredWhole, (whole) => {
        const nearer = atTheLimit(whole);
        const { firm } = nearer ? checkFirmness(nearer) : { firm: null };
        if (firm?.kind === 'unless' && /\./.test(`${firm.more}${firm.less}`)) met.count('decimals');
      }),
      { numRuns: 200 },
    );
    met.atLeast({ decimals: 20 });
  });
});

describe('the parts of a rank', () => {
  it('are said to add up where exact arithmetic makes the printed figure of them, and not to where it does not', () => {
    const met = new Met();
    fc.assert(
      fc.property(anyScoredWhole, (whole) => {
        const comparison = joinedOf(whole);
        const view = compare(comparison, { words, ...whole.lens }).view;
        const text = explainRank(comparison, view, words)?.made ?? null;
        const ranks = printedRanks(whole, view);
        if (!ranks) return assert.equal(text, null);
        const made = readMade(text ?? '');
        // Of a rank that is no figure there is nothing to say.
        if (!ranks.length || !made) return assert.deepEqual([ranks.length, text], [0, null]);
        const failing = ranks.filter(({ adds }) => !adds);
        assert.deepEqual(
          made.off,
          failing.map(({ name, printed, sum }) => ({ name, printed, sum })),
          text ?? '',
        );
        assert.deepEqual(made.parts, percentsOf(whole.document));
        for (const { sum, decimals, adds } of ranks) met.count(`${adds ? 'adds up' : sum ? 'off' : 'part missing'} at ${decimals}`);
        if (!failing.length) met.count('all add up');
      }),
      { numRuns: 1000 },
    );
    met.atLeast({ 'adds up at 0': 30, 'adds up at 1': 5, 'adds up at 2': 5, 'all add up': 15 });
    met.atLeast({ 'off at 0': 100, 'off at 1': 20, 'part missing at 0': 50 });
  });

  it('give what exact arithmetic gives, rounded as figures are', () => {
    const met = new Met();
    const part = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
    const tools = fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(tools, fc.constantFrom(1, 10, 100), (all, max) => {
        const rows = { rank: all.map(() => 0), speed: all.map(([a]) => a), depth: all.map(([, b]) => b) };
        const document = table(rows, {
          rank: { kind: 'rank', label: 'Rank', max },
          speed: { label: 'Speed', weight: 3 },
          depth: { label: 'Depth' },
        });
        const whole = { document, lens, gone: false };
        const view = viewOf(whole);
        const off = readMade(explainRank(joinedOf(whole), view, words)?.made ?? '')?.off ?? [];
        const ranks = printedRanks(whole, view) ?? [];
        assert.deepEqual(
          off,
          ranks.filter(({ adds }) => !adds).map(({ name, printed, sum }) => ({ name, printed, sum })),
        );
        met.count(off.length ? 'off' : 'all add up');
      }),
      { numRuns: 200 },
    );
    met.atLeast({ off: 100 });
  });
});

describe('all that is told', () => {
  it('is the same in whatever order tools and criteria stand', () => {
    const met = new Met();
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(anyOf, order, order, (whole, tools, criteria) => {
        const { document } = whole;
        const inOrder = <T>(all: readonly T[], places: readonly number[]): T[] => places.flatMap((i) => all.slice(i, i + 1));
        const other = { ...document, tools: inOrder(document.tools, tools), criteria: inOrder(document.criteria ?? [], criteria) };
        const there = told(whole);
        assert.deepEqual(told({ ...whole, document: other }), there);
        met.count(there.firm?.kind ?? 'not weighed');
        if (there.made) met.count('made');
        if (whole.lens.baseline) met.count('baseline');
      }),
      { numRuns: 500 },
    );
    met.atLeast({ unless: 20, always: 20, shared: 2, made: 30, baseline: 100 });
  });

  it('is the same however the comparison was looked at before', () => {
    fc.assert(
      fc.property(anyOf, anyOf, (whole, { lens: before }) => {
        const comparison = joinedOf(whole);
        for (const baseline of [null, ...whole.document.tools.map(({ id }) => id)])
          compare(comparison, { words, ...before, baseline });
        assert.deepEqual(compare(comparison, { words, ...whole.lens }).view, viewOf(whole));
      }),
      { numRuns: 200 },
    );
  });
});

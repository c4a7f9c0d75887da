import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ViewRow } from '../../src/model/view.js';
import { viewed } from '../support/documents.js';
import { fc } from '../support/random.js';
import { markdown } from '../support/rows.js';

/** A cell as an author writes it, and between which figures what is meant lies; `null` where nobody can tell. */
interface Meant {
  readonly text: string;
  readonly ends: readonly [number, number] | null;
}

const exactly = (text: string, value: number): Meant => ({ text, ends: [value, value] });
const figure = fc.integer({ min: 0, max: 400 }).map((n) => n / 4);
const whole = fc.integer({ min: 1, max: 60 });
const UNKNOWN = ['', '—', '?', 'n/a'].map((text): Meant => ({ text, ends: null }));
const WORDS = ['Contact us', 'on request', 'depends', '5 or 6'].map(
  (text): Meant => ({ text, ends: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] }),
);
const some = fc.constantFrom(...UNKNOWN, ...WORDS);

/** Rows whose figures compare, by the unit that all of them are in, each with the ways to write them. */
const ROWS: Readonly<Record<string, fc.Arbitrary<Meant>>> = {
  Price: fc.oneof(
    figure.map((n) => exactly(`$${n}`, n)),
    figure.map((n) => exactly(`${n} USD`, n)),
    figure.map((n): Meant => ({ text: `from $${n}`, ends: [n, n] })),
    fc.tuple(whole, whole).map(([a, b]): Meant => ({ text: `$${a}–$${a + b}`, ends: [a, a + b] })),
    fc.constantFrom(exactly('Free', 0), exactly('free of charge', 0), exactly('$0', 0)),
    some,
  ),
  Size: fc.oneof(
    figure.map((n) => exactly(`${n} GB`, n * 1000)),
    whole.map((n) => exactly(`${n} MB`, n)),
    whole.map((n) => exactly(`${n * 100}MB`, n * 100)),
    figure.map((n) => exactly(`~${n} GB`, n * 1000)),
    whole.map((n): Meant => ({ text: `up to ${n} GB`, ends: [0, n * 1000] })),
    whole.map((n): Meant => ({ text: `${n}+ GB`, ends: [n * 1000, Number.POSITIVE_INFINITY] })),
    whole.map((n): Meant => ({ text: `≥ ${n} GB`, ends: [n * 1000, Number.POSITIVE_INFINITY] })),
    fc.tuple(whole, whole).map(([a, b]): Meant => ({ text: `${a}–${a + b} GB`, ends: [a * 1000, (a + b) * 1000] })),
    some,
  ),
  Time: fc.oneof(
    figure.map((n) => exactly(`${n} s`, n * 1000)),
    whole.map((n) => exactly(`${n} ms`, n)),
    whole.map((n) => exactly(`${n} min`, n * 60_000)),
    whole.map((n) => exactly(`${n} min 30 s`, n * 60_000 + 30_000)),
    whole.map((n): Meant => ({ text: `<${n} s`, ends: [Number.NEGATIVE_INFINITY, n * 1000 - 0.1] })),
    whole.map((n): Meant => ({ text: `${n} ± 2 s`, ends: [(n - 2) * 1000, (n + 2) * 1000] })),
    some,
  ),
  Users: fc.oneof(
    whole.map((n) => exactly(`${n}k`, n * 1000)),
    whole.map((n) => exactly(`${n},250`, n * 1000 + 250)),
    figure.map((n) => exactly(`${n}`, n)),
    whole.map((n) => exactly(`${n} million`, n * 1e6)),
    fc.constantFrom(exactly('unlimited', Number.POSITIVE_INFINITY), exactly('∞', Number.POSITIVE_INFINITY)),
    some,
  ),
};

const row = fc
  .constantFrom(...Object.keys(ROWS))
  .chain((label) =>
    fc.tuple(fc.constant(label), fc.constantFrom('↑', '↓'), fc.array(ROWS[label] ?? some, { minLength: 2, maxLength: 5 })),
  );

/** The row as it is shown. */
function shown(label: string, arrow: string, cells: readonly Meant[]): ViewRow | undefined {
  const heads = cells.map((_, i) => `T${i}`).join(' | ');
  const { value } = markdown(
    `| Feature | ${heads} |\n|---|${cells.map(() => '---|').join('')}\n| ${label} ${arrow} | ${cells.map(({ text }) => text).join(' | ')} |`,
  );
  return value ? viewed(value).view.rows[0] : undefined;
}

/** Whether the first, as its author meant it, is beyond doubt better than the second. */
const beats = (a: Meant, b: Meant, arrow: string): boolean =>
  a.ends !== null && b.ends !== null && (arrow === '↑' ? a.ends[0] > b.ends[1] : a.ends[1] < b.ends[0]);

describe('a row of a table', () => {
  it('crowns nobody whom another cell beats or may beat, as their authors meant them', () => {
    let crowned = 0;
    fc.assert(
      fc.property(row, ([label, arrow, cells]) => {
        const view = shown(label, arrow, cells);
        for (const [i, cell] of view?.cells.entries() ?? []) {
          const own = cells[i];
          if (!cell.best || !own) continue;
          crowned += 1;
          for (const [j, other] of cells.entries()) {
            // A price of nothing cannot be beaten.
            const isUnbeatable = label === 'Price' && arrow === '↓' && own.ends?.[1] === 0;
            if (j !== i && other.ends && !isUnbeatable)
              assert.ok(beats(own, other, arrow), `${own.text} over ${other.text} (${arrow})`);
          }
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(crowned > 50, `only ${crowned} crowned`);
  });

  it('crowns who beats all others beyond doubt', () => {
    fc.assert(
      fc.property(row, ([label, arrow, cells]) => {
        const view = shown(label, arrow, cells);
        const best = cells.findIndex((one, i) => cells.every((other, j) => i === j || beats(one, other, arrow)));
        if (best >= 0 && view && cells.every(({ ends }) => ends)) assert.deepEqual(view.leaders, [`t${best}`]);
      }),
      { numRuns: 400 },
    );
  });

  it('never prints alike what is not equal, nor a figure that another reading turns round', () => {
    fc.assert(
      fc.property(row, ([label, arrow, cells]) => {
        const texts = new Map<string, Meant>();
        for (const [i, cell] of shown(label, arrow, cells)?.cells.entries() ?? []) {
          const own = cells[i];
          const other = texts.get(cell.text);
          if (own?.ends && other?.ends)
            assert.ok(!beats(own, other, '↑') && !beats(other, own, '↑'), `${own.text} and ${other.text}`);
          if (own) texts.set(cell.text, own);
        }
      }),
      { numRuns: 400 },
    );
  });
});

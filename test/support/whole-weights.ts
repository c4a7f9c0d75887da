import assert from 'node:assert/strict';
import { words as english, weighingWords as englishWeighing } from '../../src/locales/english.js';
import { compare } from '../../src/model/all-parts.js';
import type { Comparison } from '../../src/model/joined.js';
import type { ComparisonView, ViewRow } from '../../src/model/view.js';
import { stabilityText } from '../../src/model/weighing/explain.js';
import { decimalsIn, figureIn, readRow } from './printed.js';
import { over, plus, type Rational, rational, ZERO } from './rational.js';
import { type Firmness, readFirmness } from './sentences.js';
import { idOf, nameIn } from './told.js';
import { joinedOf, viewOf, type Whole } from './whole-documents.js';

const words = english('en');
const weighingWords = englishWeighing('en');

/* Weighing from the outside: other weights are given, and the printed weighted scores are read. */

/** The row of the weighted scores, as printed. */
export const weightedRow = (view: ComparisonView): ViewRow | undefined =>
  view.rows.find(({ criterion }) => criterion.label === 'Weighted score');

/** Those level with the best of the printed weighted scores, and how many have one. */
function topsOf(view: ComparisonView): { readonly tops: readonly string[]; readonly scored: number } {
  const row = weightedRow(view);
  const place = row && readRow(row);
  const scored = place?.compared.size ?? 0;
  const tops = scored === 1 ? [...(place?.compared.keys() ?? [])] : (place?.leaders ?? []);
  return { tops: tops.map((id) => nameIn(view, id)), scored };
}

/** Weighs the scored criteria of a document again. */
interface Scales {
  /** The criteria beside which others count: only of these the share can be changed. */
  readonly ids: readonly string[];
  /** The reader's weights with which this criterion counts for that share, the others in their proportions. */
  weightsAt(id: string, share: Rational): Readonly<Record<string, number>>;
  /** Who alone is at the top with them; `null` for nobody. */
  ahead(id: string, share: Rational): string | null;
}

const divisor = (a: bigint, b: bigint): bigint => (b ? divisor(b, a % b) : a);

/** @param view of all rows: a criterion that has none weighs nothing. */
function scalesOf({ lens }: Whole, comparison: Comparison, view: ComparisonView): Scales {
  const readers = new Map(Object.entries(lens.weights ?? {}));
  const rows = view.rows.filter(({ criterion }) => criterion.kind === 'score');
  // Weights have one decimal at most.
  const weights = new Map(
    rows.map(({ criterion: { id, weight = 1 } }) => [id, BigInt(Math.round(10 * (readers.get(id) ?? weight)))]),
  );
  const rest = (id: string): bigint => [...weights].reduce((sum, [other, weight]) => (other === id ? sum : sum + weight), 0n);
  const weightsAt = (id: string, { n, d }: Rational) => {
    const units = [...weights].map(([key, weight]): [string, bigint] => [key, key === id ? n * rest(id) : weight * (d - n)]);
    const common = units.reduce((all, [, unit]) => divisor(all, unit), 0n);
    assert.ok(units.every(([, unit]) => unit / common <= BigInt(Number.MAX_SAFE_INTEGER)));
    return Object.fromEntries(units.map(([key, unit]) => [key, Number(unit / common)]));
  };
  return {
    ids: [...weights.keys()].filter((id) => rest(id) > 0n),
    weightsAt,
    ahead(id, share) {
      const changed = { adjustable: true, weights: weightsAt(id, share), rows: 'all', sort: null, verdict: false } as const;
      const again = compare(comparison, { words, ...lens, ...changed }).view;
      const { tops, scored } = topsOf(again);
      const best = weightedRow(again)?.cells.find((cell) => cell.best);
      // One alone is ahead of nobody, and not marked.
      if (scored > 1) assert.equal(best ? nameIn(again, best.tool) : null, tops.length === 1 ? tops[0] : null);
      return tops.length === 1 ? tops[0] : null;
    },
  };
}

/** Shares between two printed per cents, both of them included, on a grid that is finer than they are. */
function sharesBetween(from: string, to: string, count = 9): readonly Rational[] {
  const d = 1000n * 10n ** BigInt(Math.max(decimalsIn(from), decimalsIn(to)));
  const [a, b] = [from, to].map((text) => figureIn(text) ?? ZERO).map(({ n, d: per }) => (n * d) / (100n * per));
  const steps = Array.from({ length: count }, (_, i) => a + ((b - a) * BigInt(i)) / BigInt(count - 1));
  return steps.map((n) => ({ n, d }));
}

/** One unit in the last place of a printed per cent further. */
function onePast(percent: string, way: 1 | -1): Rational {
  const d = 10n ** BigInt(decimalsIn(percent));
  return over(plus(figureIn(percent) ?? ZERO, rational(BigInt(way), d)), rational(100n));
}

/** How many of the scored criteria that have a row count for something; `null` where there are none. */
function countingIn({ lens }: Whole, view: ComparisonView): number | null {
  const rows = view.rows.filter(({ criterion }) => criterion.kind === 'score');
  const readers = new Map(Object.entries(lens.weights ?? {}));
  return rows.length ? rows.filter(({ criterion: { id, weight = 1 } }) => (readers.get(id) ?? weight) > 0).length : null;
}

/** Holds the sentence of stability against what weighing again makes of the printed scores; gives back what was said. */
export function checkFirmness(whole: Whole): { readonly firm: Firmness | null; readonly scales: Scales } {
  const comparison = joinedOf(whole);
  const view = viewOf(whole, { adjustable: true, rows: 'all' });
  const { tops, scored } = topsOf(view);
  const scales = scalesOf(whole, comparison, view);
  const text = stabilityText(comparison, whole.lens.weights ?? null, weighingWords);
  const firm = text === null ? null : readFirmness(text);
  if (!firm) {
    const counting = countingIn(whole, view);
    assert.equal(text, counting === 0 ? weighingWords.nothingCounts : null);
    assert.ok(scored < 2);
    return { firm, scales };
  }
  if (firm.kind === 'shared') {
    assert.deepEqual(tops.toSorted(), firm.names);
    assert.ok(tops.length > 1);
    return { firm, scales };
  }
  assert.deepEqual(tops, [firm.leader]);
  const best = weightedRow(view)?.cells.filter((cell) => cell.best) ?? [];
  assert.deepEqual(
    best.map(({ tool }) => nameIn(view, tool)),
    [firm.leader],
  );
  const leadsAt = (id: string, share: Rational): boolean => scales.ahead(id, share) === firm.leader;
  if (firm.kind === 'always') {
    for (const id of scales.ids)
      for (const share of sharesBetween('0', '100')) assert.ok(leadsAt(id, share), `${text} ${share.n}/${share.d}`);
    return { firm, scales };
  }
  const { more, less } = firm;
  const id = idOf(view, firm.row);
  for (const share of sharesBetween(less ?? '0', more ?? '100', 21)) assert.ok(leadsAt(id, share), `${text} ${share.n}/${share.d}`);
  if (more !== null) assert.ok(!leadsAt(id, onePast(more, 1)), text ?? '');
  if (less !== null) assert.ok(!leadsAt(id, onePast(less, -1)), text ?? '');
  return { firm, scales };
}

/** The same document, weighed by the reader so that the criterion counts for just what the sentence allows. */
export function atTheLimit(whole: Whole): Whole | null {
  const { firm, scales } = checkFirmness(whole);
  if (firm?.kind !== 'unless') return null;
  const id = idOf(viewOf(whole, { rows: 'all' }), firm.row);
  const limit = figureIn(firm.more ?? firm.less ?? '') ?? ZERO;
  return { ...whole, lens: { ...whole.lens, weights: scales.weightsAt(id, over(limit, rational(100n))) } };
}

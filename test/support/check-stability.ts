import assert from 'node:assert/strict';
import { words as english, weighingWords as englishWeighing } from '../../src/locales/english.js';
import { compare } from '../../src/model/all-parts.js';
import type { Comparison } from '../../src/model/joined.js';
import type { ComparisonView, ViewRow } from '../../src/model/view.js';
import { stabilityText } from '../../src/model/weighing/explain.js';
import { idOf, nameIn } from './check-verdict.js';
import { decimalsIn, figureIn, readRow } from './printed.js';
import { over, plus, type Rational, rational, ZERO } from './rational.js';
import { type Firmness, readFirmness } from './sentences.js';
import { joinedOf, viewOf, type Whole } from './whole-documents.js';

const words = english('en');
const weighingWords = englishWeighing('en');

/* Checks the sentences about stability from the outside: compares again with other weights, and reads the printed weighted scores. */

/** The row of the weighted scores of a view; `undefined` where the view has none. */
export const weightedRow = (view: ComparisonView): ViewRow | undefined =>
  view.rows.find(({ criterion }) => criterion.label === 'Weighted score');

/** The names of the tools that tie with the best printed weighted score (`tops`), and the number of tools that have one (`scored`). */
function topsOf(view: ComparisonView): { readonly tops: readonly string[]; readonly scored: number } {
  const row = weightedRow(view);
  const place = row && readRow(row);
  const scored = place?.compared.size ?? 0;
  const tops = scored === 1 ? [...(place?.compared.keys() ?? [])] : (place?.leaders ?? []);
  return { tops: tops.map((id) => nameIn(view, id)), scored };
}

/** Compares a document again with other weights of its scored criteria. */
interface Scales {
  /** The criteria whose share can be changed: those beside which others have a weight above 0. */
  readonly ids: readonly string[];
  /** The reader's weights with which a criterion has a share of all weights (0 to 1) and the others keep their proportions. */
  weightsAt(id: string, share: Rational): Readonly<Record<string, number>>;
  /** The name of the tool that leads alone with the weights of `weightsAt`; `null` where no tool does. */
  ahead(id: string, share: Rational): string | null;
}

const divisor = (a: bigint, b: bigint): bigint => (b ? divisor(b, a % b) : a);

/** Makes the scales of a document. @param view a view of all rows, because a criterion without a row counts for nothing. */
function scalesOf({ lens }: Whole, comparison: Comparison, view: ComparisonView): Scales {
  const readers = new Map(Object.entries(lens.weights ?? {}));
  const rows = view.rows.filter(({ criterion }) => criterion.kind === 'score');
  // Weights in these documents have at most one decimal, so tenfold they are whole.
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
      // A single tool with a score leads nobody, so it is not marked as best.
      if (scored > 1) assert.equal(best ? nameIn(again, best.tool) : null, tops.length === 1 ? tops[0] : null);
      return tops.length === 1 ? tops[0] : null;
    },
  };
}

/**
 * `count` shares (0 to 1) spread evenly between two printed per cents, both included. The shares are rounded down to a tenth of the last
 * printed decimal.
 */
function sharesBetween(from: string, to: string, count = 9): readonly Rational[] {
  const d = 1000n * 10n ** BigInt(Math.max(decimalsIn(from), decimalsIn(to)));
  const [a, b] = [from, to].map((text) => figureIn(text) ?? ZERO).map(({ n, d: per }) => (n * d) / (100n * per));
  const steps = Array.from({ length: count }, (_, i) => a + ((b - a) * BigInt(i)) / BigInt(count - 1));
  return steps.map((n) => ({ n, d }));
}

/** The share one unit of the last decimal above (1) or below (-1) a printed per cent. */
function onePast(percent: string, way: 1 | -1): Rational {
  const d = 10n ** BigInt(decimalsIn(percent));
  return over(plus(figureIn(percent) ?? ZERO, rational(BigInt(way), d)), rational(100n));
}

/** The number of scored criteria with a row and a weight above 0; `null` where no scored criterion has a row. */
function countingIn({ lens }: Whole, view: ComparisonView): number | null {
  const rows = view.rows.filter(({ criterion }) => criterion.kind === 'score');
  const readers = new Map(Object.entries(lens.weights ?? {}));
  return rows.length ? rows.filter(({ criterion: { id, weight = 1 } }) => (readers.get(id) ?? weight) > 0).length : null;
}

/**
 * Asserts that the sentence about stability is true: compares again with other weights and reads who leads by the printed scores.
 * @returns the meaning of the sentence (`null` where there is none), and the scales that were used.
 */
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

/**
 * The same document with reader's weights exactly at the limit that the sentence about stability names; `null` where that sentence names
 * none.
 */
export function atTheLimit(whole: Whole): Whole | null {
  const { firm, scales } = checkFirmness(whole);
  if (firm?.kind !== 'unless') return null;
  const id = idOf(viewOf(whole, { rows: 'all' }), firm.row);
  const limit = figureIn(firm.more ?? firm.less ?? '') ?? ZERO;
  return { ...whole, lens: { ...whole.lens, weights: scales.weightsAt(id, over(limit, rational(100n))) } };
}

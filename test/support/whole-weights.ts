import assert from 'node:assert/strict';
import { words } from '../../src/locales/en.js';
import { compare } from '../../src/model/comparison.js';
import type { Comparison } from '../../src/model/joined.js';
import type { ComparisonView, ViewRow } from '../../src/model/view.js';
import { decimalsIn, figureIn, isBlank, withoutScale } from './printed.js';
import { compared, over, plus, type Rational, rational, ZERO } from './rational.js';
import type { Whole } from './whole-documents.js';

/* Weighing from the outside: other weights are given, and the printed weighted scores are read. */

/** The row of the weighted scores, as printed. */
export const weightedRow = (view: ComparisonView): ViewRow | undefined =>
  view.rows.find(({ criterion }) => criterion.label === 'Weighted score');

/** Those at the top of the printed weighted scores, and how many have one. */
export function topsOf(view: ComparisonView): { readonly tops: readonly string[]; readonly scored: number } {
  const known = (weightedRow(view)?.cells ?? []).flatMap((cell) => {
    const score = isBlank(cell) ? null : figureIn(withoutScale(cell.text));
    return score ? [{ name: view.tools.find(({ id }) => id === cell.tool)?.name ?? '', score }] : [];
  });
  const tops = known.filter(({ score }) => known.every((other) => compared(score, other.score) >= 0));
  return { tops: tops.map(({ name }) => name), scored: known.length };
}

/** Weighs the scored criteria of a document again. */
export interface Scales {
  /** The criteria beside which others count: only of these the share can be changed. */
  readonly ids: readonly string[];
  /** What the criterion counts for now. */
  current(id: string): Rational;
  /** Who alone is at the top where this criterion counts for that share, the others in their proportions; `null` for nobody. */
  ahead(id: string, share: Rational): string | null;
}

/** @param view of all rows: a criterion that has none weighs nothing. */
export function scalesOf({ lens }: Whole, comparison: Comparison, view: ComparisonView): Scales {
  const readers = new Map(Object.entries(lens.weights ?? {}));
  const rows = view.rows.filter(({ criterion }) => criterion.kind === 'score');
  // Weights have one decimal at most.
  const weights = new Map(rows.map(({ criterion: { id, weight = 1 } }) => [id, Math.round(10 * (readers.get(id) ?? weight))]));
  const rest = (id: string): number => [...weights].reduce((sum, [other, weight]) => (other === id ? sum : sum + weight), 0);
  return {
    ids: [...weights.keys()].filter((id) => rest(id) > 0),
    current: (id) => rational(BigInt(weights.get(id) ?? 0), BigInt((weights.get(id) ?? 0) + rest(id))),
    ahead(id, { n, d }) {
      const changed = [...weights].map(([key, weight]): [string, number] => {
        const units = key === id ? n * BigInt(rest(id)) : BigInt(weight) * (d - n);
        assert.ok(units <= BigInt(Number.MAX_SAFE_INTEGER));
        return [key, Number(units)];
      });
      const again = compare(comparison, {
        words,
        ...lens,
        adjustable: true,
        weights: Object.fromEntries(changed),
        rows: 'all',
        sort: null,
        verdict: false,
      });
      const { tops, scored } = topsOf(again.view);
      const best = weightedRow(again.view)?.cells.find((cell) => cell.best);
      const name = again.view.tools.find((tool) => tool.id === best?.tool)?.name;
      // One alone is ahead of nobody, and not marked.
      if (scored > 1) assert.equal(name ?? null, tops.length === 1 ? tops[0] : null);
      return tops.length === 1 ? tops[0] : null;
    },
  };
}

/** Shares between two printed per cents, both of them included, on a grid that is finer than they are. */
export function sharesBetween(from: string, to: string, count = 9): readonly Rational[] {
  const d = 1000n * 10n ** BigInt(Math.max(decimalsIn(from), decimalsIn(to)));
  const [a, b] = [from, to].map((text) => figureIn(text) ?? ZERO).map(({ n, d: per }) => (n * d) / (100n * per));
  const steps = Array.from({ length: count }, (_, i) => a + ((b - a) * BigInt(i)) / BigInt(count - 1));
  return steps.map((n) => ({ n, d }));
}

/** One unit in the last place of a printed per cent further. */
export function onePast(percent: string, way: 1 | -1): Rational {
  const d = 10n ** BigInt(decimalsIn(percent));
  return over(plus(figureIn(percent) ?? ZERO, rational(BigInt(way), d)), rational(100n));
}

import type { Criterion } from '../../src/model/criterion.js';
import type { Document } from '../../src/model/tool.js';
import type { ComparisonView, ViewCell } from '../../src/model/view.js';
import { decimalsIn, figureIn, withoutScale } from './printed.js';
import { compared, exactly, minus, ONE, over, plus, type Rational, times, ZERO } from './rational.js';
import { viewOf, type Whole } from './whole-documents.js';

/* Computes ranks and weighted scores from their parts by exact arithmetic, to compare them with the printed ones. */

/** The exact value of a cell or, where the cell has only a range, the range's middle; `null` where it has neither. */
function pointOf({ value }: ViewCell, { tools }: Document, tool: string, criterion: string): Rational | null {
  if (typeof value === 'number') return exactly(value);
  const given = tools.find(({ id }) => id === tool)?.values?.[criterion];
  const range = typeof given === 'object' && given && !Array.isArray(given) ? (given.range as [number, number]) : null;
  return value === null && range ? over(plus(exactly(range[0]), exactly(range[1])), exactly(2)) : null;
}

/**
 * A tool's exact weighted score from 0 to 1, Σ w·n / Σ w with n = (value - min) / (max - min); `null` where a value with a weight is
 * missing or off its scale, or all weights are 0.
 */
function shareOf(criteria: readonly Criterion[], document: Document, view: ComparisonView, tool: string): Rational | null {
  let [sum, total]: [Rational | null, Rational] = [ZERO, ZERO];
  for (const { id, kind, min = 0, max = 1, better, weight = 1 } of criteria) {
    if (kind !== 'score' || !weight) continue;
    const cell = view.rows.find(({ criterion }) => criterion.id === id)?.cells.find((one) => one.tool === tool);
    const value = cell && (cell.status === 'known' || cell.status === 'partial') ? pointOf(cell, document, tool, id) : null;
    const n = value && over(minus(value, exactly(min)), minus(exactly(max), exactly(min)));
    const counts = n && compared(n, ZERO) >= 0 && compared(n, ONE) <= 0;
    total = plus(total, exactly(weight));
    sum = sum && counts ? plus(sum, times(exactly(weight), better === 'lower' ? minus(ONE, n) : n)) : null;
  }
  return sum && total.n ? over(sum, total) : null;
}

/** A tool's exact rank by the author's weights: its weighted score on the scale of the rank; `null` where it has no rank or no score. */
function partsOf(document: Document, view: ComparisonView, tool: string): Rational | null {
  const { criteria = [] } = document;
  const rank = criteria.find(({ kind }) => kind === 'rank');
  const share = shareOf(criteria, document, view, tool);
  if (!rank || !share) return null;
  const { min = 0, max = 100, better } = rank;
  return plus(exactly(min), times(better === 'lower' ? minus(ONE, share) : share, minus(exactly(max), exactly(min))));
}

/**
 * A tool's exact weighted score by the reader's weights, from 0 to 100; `null` where it has none.
 * @param view a view of all rows, because a criterion without a row counts for nothing.
 */
export function weightedOf({ document, lens }: Whole, view: ComparisonView, tool: string): Rational | null {
  const readers = new Map(Object.entries(lens.weights ?? {}));
  const criteria = view.rows.map(({ criterion }) => ({ ...criterion, weight: readers.get(criterion.id) ?? criterion.weight ?? 1 }));
  const share = shareOf(criteria, document, view, tool);
  return share && times(share, exactly(100));
}

/** A fraction rounded to so many decimals, halves away from zero, as a whole number of 10^-decimals. */
function roundedTo({ n, d }: Rational, decimals: number): bigint {
  const size = (n < 0n ? -n : n) * 10n ** BigInt(decimals);
  const count = (2n * size + d) / (2n * d);
  return n < 0n ? -count : count;
}

/** A printed rank that is a single figure, no range; `name` is the tool's. */
export interface PrintedRank {
  readonly name: string;
  readonly printed: string;
  readonly decimals: number;
  /** The rank by its parts, rounded to two decimals more than the printed one; `null` where a part is missing. */
  readonly sum: string | null;
  readonly adds: boolean;
}

/** A whole number of 10^-decimals as a decimal text, without zeros at its end. */
function written(count: bigint, decimals: number): string {
  const digits = String(count < 0n ? -count : count).padStart(decimals + 1, '0');
  const [whole, part] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals).replace(/0+$/, '')];
  return `${count < 0n ? '-' : ''}${whole}${part ? `.${part}` : ''}`;
}

/** A figure rounded to as many decimals as a printed text has. */
export function printedLike(figure: Rational, text: string): string {
  const decimals = decimalsIn(text);
  const plain = written(roundedTo(figure, decimals), decimals);
  const [whole, part = ''] = plain.split('.');
  return decimals ? `${whole}.${part.padEnd(decimals, '0')}` : plain;
}

/** The printed ranks, sorted by name; `null` where no rank is shown, no part has a weight from the author, or all weights are 0. */
export function printedRanks(whole: Whole, view: ComparisonView): readonly PrintedRank[] | null {
  const { document } = whole;
  const { criteria = [] } = document;
  const row = view.rows.find(({ criterion: { id } }) => criteria.some((one) => one.kind === 'rank' && one.id === id));
  const scored = criteria.filter(({ kind }) => kind === 'score');
  if (!row || scored.every(({ weight }) => weight === undefined) || scored.every(({ weight }) => weight === 0)) return null;
  const all = viewOf(whole, { rows: 'all' });
  const ranks = row.cells.flatMap(({ tool, text: printed }): PrintedRank[] => {
    const figure = withoutScale(printed);
    const read = printed.includes('–') ? null : figureIn(figure);
    if (!read) return [];
    const name = view.tools.find(({ id }) => id === tool)?.name ?? '';
    const decimals = decimalsIn(figure);
    const exact = partsOf(document, all, tool);
    const adds = exact !== null && roundedTo(exact, decimals) === roundedTo(read, decimals);
    return [{ name, printed, decimals, sum: exact && written(roundedTo(exact, decimals + 2), decimals + 2), adds }];
  });
  return ranks.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The scored criteria as texts 'label percent': each weight's share of all weights, to one decimal at most. */
export function percentsOf({ criteria = [] }: Document): readonly string[] {
  const scored = criteria.filter(({ kind }) => kind === 'score');
  const total = scored.reduce((sum, { weight = 1 }) => plus(sum, exactly(weight)), ZERO);
  return scored.map(({ label, weight = 1 }) => {
    return `${label} ${written(roundedTo(over(exactly(100 * weight), total), 1), 1)}`;
  });
}

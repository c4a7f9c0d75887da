import fc from 'fast-check';
import { words as english } from '../../src/locales/english.js';
import type { FullViewSettings } from '../../src/model/all-parts.js';
import { compare } from '../../src/model/all-parts.js';
import type { Criterion, Kind } from '../../src/model/criterion.js';
import type { Comparison } from '../../src/model/joined.js';
import { problem } from '../../src/model/problem.js';
import type { Document, Status, Value } from '../../src/model/tool.js';
import type { ComparisonView, Rows } from '../../src/model/view.js';
import { joined, tool } from './documents.js';

const words = english('en');

/*
 * Random whole documents as authors write them, with settings of a view. Names and labels are plain words, so that sentences.ts can parse
 * the sentences; IDs are as awkward as the format allows.
 */

/** A document, the settings of its view (`lens`), and `gone`: whether a further tool, Gone, was asked for that could not be loaded. */
export interface Whole {
  readonly document: Document;
  readonly lens: Omit<FullViewSettings, 'words'>;
  readonly gone: boolean;
}

const TOOLS = [
  { id: 'ada', name: 'Ada' },
  { id: 'constructor', name: 'Bento' },
  { id: '7', name: 'Cumin' },
  { id: 'd/x.1', name: 'Dill' },
] as const;

const ROWS = [
  { id: 'speed', label: 'Speed' },
  { id: '7', label: 'Depth' },
  { id: 'toString', label: 'Reach' },
  { id: 'a-b', label: 'Cost' },
] as const;

const GONE = problem({ code: 'unknown-tool', path: '', tool: 'Gone', expected: 'a tool', found: '404', fix: 'Check the ID.' });

const steps = (from: number, to: number, by: number): fc.Arbitrary<number> => fc.integer({ min: from, max: to }).map((n) => n / by);

/** Numbers of which many are equal or close. Of 20 + `odd` numbers about `odd` are off their scale or hard to print. */
function figureOf(kind: Kind, odd: number): fc.Arbitrary<number> {
  switch (kind) {
    case 'score':
      return fc.oneof(
        { weight: 12, arbitrary: steps(5, 10, 10) },
        { weight: 8, arbitrary: steps(40, 100, 100) },
        { weight: odd, arbitrary: fc.oneof(steps(490, 510, 1000), fc.constantFrom(0, 1, 1.2, -0.1)) },
      );
    case 'rank':
      return fc.oneof(
        { weight: 12, arbitrary: steps(40, 100, 1) },
        { weight: 8, arbitrary: steps(60, 70, 2) },
        { weight: odd, arbitrary: fc.constantFrom(0, 1, 100, 120, 50.123) },
      );
    default:
      return fc.oneof(
        { weight: 14, arbitrary: steps(-2, 9, 1) },
        { weight: 6, arbitrary: steps(-200, 400, 100) },
        { weight: odd, arbitrary: fc.oneof(steps(490, 510, 1000), fc.constantFrom(-0, 0.1 + 0.2, 1234.5, 1e21, 1e-7, -1e6)) },
      );
  }
}

const DAYS = ['2025-03-09', '2025-03-10', '2024-12-31', '2020-02-29'] as const;
const MOMENTS = ['2025-03-09T10:00Z', '2025-03-09T10:00:30Z', '2025-03-09T23:30Z', '2025-03-09T11:00+01:00'] as const;

/** Values of cells in a row of this kind. Of 20 + `odd` values in a row of numbers about `odd` are texts. */
function scalarOf(kind: Kind, odd: number): fc.Arbitrary<string | number | boolean | string[]> {
  switch (kind) {
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.constantFrom(...DAYS, ...DAYS, '2024', '2025', '2025-03', '2025-05', ...MOMENTS);
    case 'list':
      return fc.array(fc.constantFrom('macOS', 'Linux', 'Windows'), { maxLength: 3 });
    case 'text':
      return fc.constantFrom('MIT', 'GPL', 'Yes');
    case 'link':
      return fc.constantFrom('https://a.example/', 'https://b.example/');
    default:
      return fc.oneof(
        { weight: 20, arbitrary: figureOf(kind, odd) },
        { weight: odd, arbitrary: fc.constantFrom('Contact sales', 'on request') },
      );
  }
}

const isNumeric = (kind: Kind): boolean => ['number', 'score', 'rank', 'money'].includes(kind);
const NOTHING = fc.constantFrom(null, undefined, { status: 'not-applicable' as const }, { status: 'partial' as const });

/**
 * Cells as authors may write them; `undefined` is a cell that is left out. For 20 plain values there are about `odd` each of cells without
 * a value, with a status and, in rows of numbers, with a range.
 */
function anyCell(kind: Kind, odd: number): fc.Arbitrary<Value | undefined> {
  const value = scalarOf(kind, odd);
  const range = fc.tuple(figureOf(kind, odd), figureOf(kind, odd));
  const status = fc.constantFrom<Status>('known', 'partial', 'partial', 'unknown');
  return fc.oneof(
    { weight: 20, arbitrary: value },
    { weight: odd, arbitrary: NOTHING },
    { weight: odd, arbitrary: fc.record({ value, status }) },
    { weight: isNumeric(kind) ? odd : 0, arbitrary: fc.record({ range }) },
    { weight: isNumeric(kind) ? odd : 0, arbitrary: fc.record({ value: figureOf(kind, odd), range }) },
  );
}

const SCALES = [{}, {}, { max: 1 }, { min: -2, max: 12 }, { min: 0, max: 100 }] as const;

const rowOf = (place: number, kind: Kind): fc.Arbitrary<Criterion> =>
  fc
    .record(
      {
        better: fc.constantFrom('higher' as const, 'higher' as const, 'lower' as const),
        tolerance: fc.constantFrom(0, 0.05, 0.1, 1),
        unit: fc.constantFrom('%', 'megabyte', 'stars'),
        currency: fc.constantFrom('EUR', 'JPY', 'USD'),
        weight: fc.constantFrom(0, 1, 1, 2, 3, 0.5, 0.1, 7),
        scale: fc.constantFrom(...SCALES),
      },
      { requiredKeys: [] },
    )
    .map(({ scale, ...more }) => ({
      ...ROWS[place],
      kind,
      ...more,
      // With a tolerance of 1 all scores would tie, and the verdict would have nothing to say, so it is 0.01.
      ...(kind !== 'score' ? scale : more.tolerance === 1 ? { tolerance: 0.01 } : {}),
    }));

/**
 * The document with ranks that follow from their parts, 100 · Σ w·n / Σ w (100 minus that where lower ranks are better), rounded to so many
 * decimals as an author may do. About half of the random documents are changed in this way. The ranks of tools whose parts are not all
 * plain numbers stay.
 */
function madeOfParts(document: Document, decimals: number): Document {
  const scored = (document.criteria ?? []).filter(({ kind }) => kind === 'score');
  const rank = document.criteria?.find(({ kind }) => kind === 'rank');
  if (!rank) return document;
  const total = scored.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const tools = document.tools.map((one) => {
    const points = scored.map(({ id, better, weight = 1 }) => {
      const n = one.values?.[id];
      if (typeof n !== 'number') return Number.NaN;
      return weight * (better === 'lower' ? 1 - n : n);
    });
    const made = (100 * points.reduce((sum, point) => sum + point, 0)) / total;
    if (!Number.isFinite(made)) return one;
    const value = Number((rank.better === 'lower' ? 100 - made : made).toFixed(decimals));
    return { ...one, values: { ...one.values, [rank.id]: value } };
  });
  return { ...document, tools };
}

const isRange = (value: Value | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && value.range !== undefined && value.value === undefined;

/**
 * The cells of a criterion with all figures rounded as they are printed, if one of the cells is a range without a value: a reader can tell
 * whether the range's middle is the best figure only where the printed figures are exact. Two decimals, none for yen; at most ±1,000,000.
 */
function unrounded(cells: readonly (Value | undefined)[], currency: string | undefined): readonly (Value | undefined)[] {
  if (!cells.some(isRange)) return cells;
  const digits = currency === 'JPY' ? 1 : 100;
  // Figures are at most a million, because the middle between a huge end and a small one cannot be represented exactly.
  const short = (n: number): number => (Math.abs(n) < 1e6 ? Math.round(digits * n) / digits : Math.sign(n) * 1e6);
  return cells.map((cell) => {
    if (typeof cell === 'number') return short(cell);
    if (typeof cell !== 'object' || cell === null || Array.isArray(cell)) return cell;
    const { value, range } = cell;
    return {
      ...cell,
      ...(typeof value === 'number' && { value: short(value) }),
      ...(range && { range: range.map((end) => short(end ?? 0)) as [number, number] }),
    };
  });
}

const wholeOf = (kinds: fc.Arbitrary<readonly Kind[]>, odd: number): fc.Arbitrary<Whole> =>
  fc
    .tuple(fc.shuffledSubarray([...TOOLS], { minLength: odd > 1 ? 1 : 2 }), kinds)
    .chain(([tools, chosen]) => {
      const places = fc.shuffledSubarray([...ROWS.keys()], { minLength: chosen.length, maxLength: chosen.length });
      const criteria = places.chain((at) => fc.tuple(...chosen.map((kind, i) => rowOf(at[i] ?? i, kind))));
      const cells = fc.tuple(...tools.map(() => fc.tuple(...chosen.map((kind) => anyCell(kind, odd)))));
      return fc.tuple(fc.constant(tools), criteria, cells, fc.option(fc.constantFrom(0, 0, 1, 2, 2), { freq: 2 }));
    })
    .map(([tools, criteria, cells, decimals]): Document => {
      const columns = criteria.map(({ currency }, c) =>
        unrounded(
          cells.map((all) => all[c]),
          currency,
        ),
      );
      const valuesOf = (t: number) =>
        criteria.flatMap(({ id }, c): [string, Value][] => {
          const value = columns[c]?.[t];
          return value === undefined ? [] : [[id, value]];
        });
      const document = { criteria, tools: tools.map(({ id, name }, t) => tool(id, Object.fromEntries(valuesOf(t)), { name })) };
      return decimals === null ? document : madeOfParts(document, decimals);
    })
    .chain((document) => {
      const { tools, criteria = [] } = document;
      const weight = fc.constantFrom(0, 1, 1, 2, 3, 0.5, 7);
      const looked = fc.record({
        capabilities: fc.constant(8),
        verdict: fc.constant(true),
        baseline: fc.option(fc.constantFrom(...tools.map(({ id }) => id)), { freq: 3 }),
        sort: fc.option(fc.constantFrom(...criteria.map(({ id }) => id)), { freq: 3 }),
        rows: fc.constantFrom<Rows>('all', 'all', 'all', 'differences', 'same'),
        adjustable: fc.boolean(),
        weights: fc.option(fc.dictionary(fc.constantFrom(...criteria.map(({ id }) => id)), weight)),
      });
      const gone = fc.constantFrom(true, false, false, false, false, false);
      return fc.record({ document: fc.constant(document), lens: looked, gone });
    });

const PLAIN: readonly Kind[] = ['score', 'score', 'number', 'number', 'money', 'boolean', 'date', 'list', 'text', 'link'];

/** Documents of up to four tools and four rows of any kind, at most one of them the rank. */
export const anyWhole: fc.Arbitrary<Whole> = wholeOf(
  fc
    .tuple(fc.boolean(), fc.array(fc.constantFrom(...PLAIN), { minLength: 1, maxLength: 3 }))
    .map(([ranked, kinds]): readonly Kind[] => (ranked ? ['rank', ...kinds] : [...kinds, 'boolean'])),
  3,
);

/** Documents of two to four tools with one to three scored criteria, with or without a rank; few values are missing. */
export const anyScoredWhole: fc.Arbitrary<Whole> = wholeOf(
  fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 3 }))
    .map(([ranked, parts]): readonly Kind[] => [...(ranked ? ['rank' as const] : []), ...Array<Kind>(parts).fill('score')]),
  1,
);

/** The comparison of the document, as the elements join it; a tool that could not be loaded comes first. */
export const joinedOf = ({ document, gone }: Whole): Comparison =>
  gone
    ? joined([document], ['Gone', ...document.tools.map(({ id }) => id)], new Map([['Gone', GONE]])).comparison
    : joined([document]).comparison;

/** The view of the document, as the elements make it. @param changed settings that differ from the document's `lens`. */
export const viewOf = (whole: Whole, changed: Partial<FullViewSettings> = {}): ComparisonView =>
  compare(joinedOf(whole), { words, ...whole.lens, ...changed }).view;

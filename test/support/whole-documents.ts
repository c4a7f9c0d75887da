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
 * Whole documents as authors write them, and how they are looked at. Names and labels are plain words, so that sentences can be read back;
 * IDs are as awkward as they may be.
 */

/** A document, the order and weights that it is looked at with, and whether a tool was asked for that could not be had. */
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

/** Numbers of which many are equal or near each other; `odd` is how many of twenty are off their scale or hard to print. */
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

/** What a cell of this kind may hold. */
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

/** A cell as an author may write it; `undefined` for one that is left out. `odd` is how many of twenty are none of the plain ones. */
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
      // A score that ties with every other would leave nothing to say.
      ...(kind !== 'score' ? scale : more.tolerance === 1 ? { tolerance: 0.01 } : {}),
    }));

/** Half of the ranks are what their parts make, as the author may have rounded it. */
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
 * A column as it is printed, where a range stands alone in it: whether its middle is the best figure a reader can tell only of figures that
 * are not rounded. Yen have no decimals.
 */
function unrounded(cells: readonly (Value | undefined)[], currency: string | undefined): readonly (Value | undefined)[] {
  if (!cells.some(isRange)) return cells;
  const digits = currency === 'JPY' ? 1 : 100;
  // The middle between a huge end and a small one is no double.
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

/** Up to four tools and four rows of any kind, at most one of them the rank. */
export const anyWhole: fc.Arbitrary<Whole> = wholeOf(
  fc
    .tuple(fc.boolean(), fc.array(fc.constantFrom(...PLAIN), { minLength: 1, maxLength: 3 }))
    .map(([ranked, kinds]): readonly Kind[] => (ranked ? ['rank', ...kinds] : [...kinds, 'boolean'])),
  3,
);

/** Up to four tools with a rank and its scored parts, few of them missing. */
export const anyScoredWhole: fc.Arbitrary<Whole> = wholeOf(
  fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 3 }))
    .map(([ranked, parts]): readonly Kind[] => [...(ranked ? ['rank' as const] : []), ...Array<Kind>(parts).fill('score')]),
  1,
);

/** The document as it is joined; the tool that is gone stands first. */
export const joinedOf = ({ document, gone }: Whole): Comparison =>
  gone
    ? joined([document], ['Gone', ...document.tools.map(({ id }) => id)], new Map([['Gone', GONE]])).comparison
    : joined([document]).comparison;

/** The view, the way the elements make it. */
export const viewOf = (whole: Whole, changed: Partial<FullViewSettings> = {}): ComparisonView =>
  compare(joinedOf(whole), { words, ...whole.lens, ...changed }).view;

import fc from 'fast-check';
import type { Criterion, Kind } from '../../src/model/criterion.js';
import type { Document, Scalar, Status, Value } from '../../src/model/tool.js';
import { criterion, tool } from './documents.js';

/** The next double above (`up`) or below a positive number; for a negative number the directions are reversed. */
export function neighbour(value: number, up: boolean): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + (up ? 1n : -1n));
  return view.getFloat64(0);
}

/** Any finite double. */
export const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

const AWKWARD = [0, -0, 1, 100, 1e-9, 1e-21, 5e-324, 1e15, 1e20, 1e21, 1e308, 0.1 + 0.2, 0.3, 0.9999, 12, 0.7, 0.8, 999.995, 0.005];

/** Numbers such as data may have: small, round, huge, tiny, and doubles next to each other. */
export const figure = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.integer({ min: -5, max: 105 }),
  fc.integer({ min: 0, max: 20 }).map((n) => n / 10),
  finite,
  fc.tuple(fc.constantFrom(0.3, 1, 12, 1e15, 1e20, 1e21), fc.boolean()).map(([n, up]) => neighbour(n, up)),
);

const WORDS = [
  '12',
  '“12”',
  '““12””',
  'a',
  'a, b',
  'b',
  '“a”, “b”',
  'a, with limits',
  'Yes',
  'No',
  'Partly',
  'unknown',
  '“unknown”',
];
const MORE_WORDS = [
  'not applicable',
  'none',
  '  12  ',
  'a \u00a0 b',
  'a b',
  '0',
  '1',
  '1–2',
  '12/100',
  'Contact sales',
  '2025',
  'مجاني',
  'é',
  'e\u0301',
];

/** Texts that could be mistaken for printed values, marks or lists, and any short texts. */
export const phrase = fc.oneof(fc.constantFrom(...WORDS, ...MORE_WORDS), fc.string({ minLength: 1, maxLength: 6 }));

const dated = fc.constantFrom(
  '2024',
  '2025',
  '2025-03',
  '2025-03-09',
  '2025-01-01',
  '2025-03-09T10:00Z',
  '2025-03-09T10:00:30Z',
  '2025-03-09T11:00+01:00',
  '0000',
  '0001',
);

const linked = fc.constantFrom(
  'https://a.example/',
  'http://a.example/',
  'https://a.example/b',
  'https://a.example/b/',
  'https://b.example/',
);

/** Values of cells in a row of this kind, also texts in rows of numbers. */
export function scalarOf(kind: Kind): fc.Arbitrary<Scalar> {
  switch (kind) {
    case 'boolean':
      return fc.boolean();
    case 'date':
      return dated;
    case 'link':
      return linked;
    case 'list':
      return fc.array(phrase, { maxLength: 3 });
    case 'text':
      return phrase;
    default:
      return fc.oneof({ weight: 4, arbitrary: figure }, { weight: 1, arbitrary: phrase });
  }
}

const ordered = fc.tuple(figure, figure).map(([a, b]): [number, number] => (a <= b ? [a, b] : [b, a]));

/** Cells of a row of this kind as authors may write them: a value alone, `null`, or an object with a status or a range. */
export const anyValue = (kind: Kind): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 5, arbitrary: scalarOf(kind) },
    { weight: 1, arbitrary: fc.constant(null) },
    {
      weight: 2,
      arbitrary: fc.record({
        value: scalarOf(kind),
        status: fc.constantFrom<Status>('known', 'partial', 'unknown', 'not-applicable'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ value: scalarOf(kind), range: ordered }) },
    { weight: 1, arbitrary: fc.record({ range: ordered }) },
    { weight: 1, arbitrary: fc.constant({ status: 'partial' as const }) },
  );

/** The kinds of rows whose values are numbers. */
export const NUMERIC = ['number', 'score', 'rank', 'money'] as const satisfies readonly Kind[];
const KINDS = [...NUMERIC, 'text', 'boolean', 'date', 'list', 'link'] as const satisfies readonly Kind[];

/** Criteria of some kinds, with or without direction, tolerance, unit, currency and end of the scale. */
export const anyCriterion = (id = 'x', kinds: readonly Kind[] = KINDS): fc.Arbitrary<Criterion> =>
  fc
    .record(
      {
        kind: fc.constantFrom(...kinds),
        better: fc.constantFrom('higher' as const, 'lower' as const),
        tolerance: fc.constantFrom(0, 0.1, 1),
        unit: fc.constantFrom('%', 'megabyte', 'stars'),
        currency: fc.constantFrom('EUR', 'JPY', 'USD'),
        max: fc.constantFrom(1, 100),
      },
      { requiredKeys: ['kind'] },
    )
    .map(({ kind, ...more }) => criterion(kind, { id, label: `Row ${id}`, ...more }));

/** Documents of one to four tools and rows, with cells that fit their row. Only the first row may be the rank. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([tools, rows]) =>
    fc
      .tuple(...Array.from({ length: rows }, (_, i) => anyCriterion(`r${i}`, i ? KINDS.filter((kind) => kind !== 'rank') : KINDS)))
      .chain((criteria) =>
        fc
          .tuple(...criteria.map(({ kind }) => fc.array(anyValue(kind), { minLength: tools, maxLength: tools })))
          .map((columns) => ({
            criteria,
            tools: Array.from({ length: tools }, (_, t) =>
              tool(`t${t}`, Object.fromEntries(criteria.map(({ id }, c) => [id, (columns[c] ?? [])[t] ?? null]))),
            ),
          })),
      ),
  );

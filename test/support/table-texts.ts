import fc from 'fast-check';

/** Texts of cells as authors write them in tables. */
const CELLS = [
  'yes',
  'no',
  '✅',
  '❌',
  '⚠️ beta only',
  '✅ 8.0+',
  '5 GB',
  '16 GB',
  '$5',
  '$0.0058',
  'Free',
  'from $5',
  '~3',
  '<1',
  '8–16',
  'unlimited',
  'n/a',
  '—',
  '',
  'MIT & Apache',
  '2026-11-25',
  'Yes (paid)',
  '10k',
  'Contact us',
  '1,234.5',
  '99.999 %',
  '★★★☆☆',
  '7†',
  'MIT',
  '12 %',
];
const cell = fc.constantFrom(...CELLS);
/** The texts of a table, one list for each line: the head, then rows that begin with their label. */
export const texts = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
  .map((rows) => [
    ['Feature', ...(rows[0] ?? []).map((_, i) => `T${i}`)],
    ...rows.map((cells, i) => [i % 3 ? `Row ${i}` : `Price ${i} (USD)`, ...cells]),
  ]);

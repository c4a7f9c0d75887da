import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { viewed } from '../support/documents.js';
import { csv, markdown } from '../support/rows.js';

const CELLS = [
  'yes',
  'no',
  '✅',
  '❌',
  '5 GB',
  '16 GB',
  '$5',
  'Free',
  '~3',
  '<1',
  '8–16',
  'unlimited',
  'n/a',
  '—',
  '',
  'MIT',
  '2026-11-25',
  'Yes (paid)',
  '10k',
  'Contact us',
  '1,234.5',
  '12 %',
];
const cell = fc.constantFrom(...CELLS);
const grid = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));

describe('one table in several forms', () => {
  it('is the same document', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom('rows' as const, 'columns' as const), (rows, tools) => {
        const lines = [['Feature', ...rows[0].map((_, i) => `T${i}`)], ...rows.map((cells, i) => [`Row ${i}`, ...cells])];
        const inMarkdown = markdown(lines.map((line) => `| ${line.join(' | ')} |`).join('\n'), { tools });
        const inCsv = csv(lines.map((line) => line.map((text) => `"${text}"`).join(';')).join('\n'), { tools });
        assert.deepEqual(inMarkdown.value, inCsv.value);
        const json = JSON.stringify(inMarkdown.value);
        if (inMarkdown.value) assert.deepEqual(viewed(json).view, viewed(inCsv.value).view);
      }),
      { numRuns: 150 },
    );
  });
  it('never ends without a row where a cell answers', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const { value } = csv(
          [['Feature', ...rows[0].map((_, i) => `T${i}`)], ...rows.map((cells, i) => [`Row ${i}`, ...cells])]
            .map((line) => line.join(';'))
            .join('\n'),
        );
        if (value?.criteria.length && rows.flat().some((text) => !['', '—', 'n/a'].includes(text)))
          assert.ok(viewed(value).view.rows.length > 0);
      }),
      { numRuns: 150 },
    );
  });
});

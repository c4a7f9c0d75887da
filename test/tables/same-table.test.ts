import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { viewed } from '../support/documents.js';
import { fc } from '../support/random.js';
import { csv, markdown } from '../support/rows.js';
import { texts } from '../support/table-texts.js';

describe('one table in several forms', () => {
  it('is the same document', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('rows' as const, 'columns' as const), (lines, tools) => {
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
      fc.property(texts, (lines) => {
        const { value } = csv(lines.map((line) => line.join(';')).join('\n'));
        const cells = lines.slice(1).flatMap((line) => line.slice(1));
        if (value?.criteria.length && cells.some((text) => !['', '—', 'n/a'].includes(text)))
          assert.ok(viewed(value).view.rows.length > 0);
      }),
      { numRuns: 150 },
    );
  });
});

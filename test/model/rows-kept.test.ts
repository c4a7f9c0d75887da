import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrange } from '../../src/model/comparison.js';
import { joined, lens, table } from '../support/documents.js';

describe('rows of the last arrangement', () => {
  const { comparison } = joined([table({ speed: [1, 0], size: [3, 4] })]);
  const all = arrange(comparison, lens);

  it('are used again where other rows are chosen, left out or shown again', () => {
    const some = arrange(comparison, { ...lens, criteria: ['size'] }, {}, all);

    assert.deepEqual(
      some.rows.map((row) => all.rows.indexOf(row)),
      [1],
    );
    const again = arrange(comparison, { ...lens, criteria: ['size', 'speed'] }, {}, some);
    assert.ok(again.rows[0] === all.rows[1]);
    assert.deepEqual(again.rows[1]?.cells, all.rows[0]?.cells);
  });

  it('are made anew where there is another baseline', () => {
    const held = arrange(comparison, { ...lens, baseline: comparison.tools[1]?.id ?? '' }, {}, all);

    assert.ok(held.baseline !== null);
    assert.ok(held.rows[0] !== all.rows[0]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filterRows } from '../../src/model/row-filter.js';
import type { Rows } from '../../src/model/view.js';
import { table, viewed } from '../support/documents.js';

describe('the rows shown', () => {
  const { rows } = viewed(table({ same: [1, 1], near: [0.8, 0.7], other: [1, 0] }, { near: { tolerance: 0.1 } })).view;
  const shown = (what: Rows) => {
    const found = filterRows(rows, what);
    return [found.rows.map(({ criterion }) => criterion.id).join(' '), found.hiddenRows];
  };

  it('are all, those that differ, or those that do not', () => {
    assert.deepEqual(shown('all'), ['same near other', 0]);
    assert.deepEqual(shown('differences'), ['other', 2]);
    assert.deepEqual(shown('same'), ['same near', 1]);
  });
});

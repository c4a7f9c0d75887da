import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion } from '../../src/model/criterion.js';
import type { Value } from '../../src/model/tool.js';
import { criterion, oneRow, rowOf, textsOf, viewed } from '../support/documents.js';

/** The row of these cells, as a reader sees it. */
const seen = (kind: Criterion['kind'], values: readonly Value[], more: Partial<Criterion> = {}, lang?: string) => {
  const { view, problems } = viewed(oneRow(criterion(kind, more), values, lang ? { lang } : {}));
  return { leaders: rowOf(view, 'x').leaders, texts: textsOf(view, 'x'), problems, view };
};

describe('cells written as people write them', () => {
  it('free is the lowest price, and leads', () => {
    const { leaders, texts, problems } = seen('money', ['Free', 4, 5], { better: 'lower', currency: 'USD' });
    assert.deepEqual(leaders, ['a']);
    assert.deepEqual(texts, ['Free', '$4', '$5']);
    assert.deepEqual(problems, []);
  });
  it('unlimited stands above every number', () => {
    const { leaders, texts } = seen('number', ['unlimited', 250, 100], { better: 'higher' });
    assert.deepEqual(leaders, ['a']);
    assert.equal(texts[0], 'unlimited');
  });
  it('less than one lies below one', () => {
    const { leaders, texts } = seen('number', ['<1', 3, 5], { better: 'lower', unit: 'ms' });
    assert.deepEqual(leaders, ['a']);
    assert.equal(texts[0]?.replace(/\s/g, ' '), '<1 ms');
  });
  it('a text takes the crown from all, because it may beat them', () => {
    const { leaders, problems } = seen('money', ['Contact sales', 4, 5], { better: 'lower' });
    assert.deepEqual(leaders, []);
    assert.equal(problems.length, 1);
  });
  it('a text takes nothing from what is free', () =>
    assert.deepEqual(seen('money', ['Contact sales', 'Free', 5], { better: 'lower' }).leaders, ['b']));
  it('yes and no are a row of yes and no', () => {
    const { texts, problems } = seen('boolean', ['Yes', 'No', 'Yes'], { better: 'higher' });
    assert.deepEqual(texts, ['Yes', 'No', 'Yes']);
    assert.deepEqual(problems, []);
  });
  it('a yes with notes ties with a yes and beats a no', () => {
    assert.deepEqual(seen('boolean', ['Yes (paid)', 'No'], { better: 'higher' }).leaders, ['a']);
    assert.deepEqual(seen('boolean', ['✅ (paid)', 'Yes', 'No'], { better: 'higher' }).leaders.length, 2);
  });
  it('figures with units become figures, in the unit of the row', () => {
    const { texts, leaders } = seen('number', ['2 GB', '512 MB', '1 TB'], { better: 'higher' });
    assert.deepEqual(leaders, ['c']);
    assert.deepEqual(
      texts.map((text) => text.replace(/\s/g, ' ')),
      ['2 GB', '512 MB', '1 TB'],
    );
  });
  it('money and its period print as they were written', () => {
    const { texts, leaders } = seen('money', ['$5/mo', '$6 per month', 'Free'], { better: 'lower' });
    assert.deepEqual(leaders, ['c']);
    assert.match(texts[0] ?? '', /^\$5\s?\/mo$/);
  });
  it('unlike units are printed and crown nobody', () => {
    const { texts, leaders, problems } = seen('money', ['$5/mo', '$50/yr'], { better: 'lower' });
    assert.deepEqual(leaders, []);
    assert.deepEqual(texts, ['$5/mo', '$50/yr']);
    assert.equal(problems.length, 1);
  });
  it('figures follow the language of the document', () => {
    const { texts } = seen('number', ['1.234', '2,5'], {}, 'de');
    assert.deepEqual(texts, ['1,234.0', '2.5']);
  });
  it("a word that is neither yes nor no reads 'unknown' in JSON, and is an error", () => {
    const { texts, problems } = seen('boolean', ['Yes', 'maybe']);
    assert.deepEqual(texts, ['Yes', 'unknown']);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['invalid-data', 'error']],
    );
  });
  it('dates are dates in any form', () => {
    const { texts, leaders } = seen('date', ['Nov 2026', '2025-01-02'], { better: 'higher' });
    assert.deepEqual(leaders, ['a']);
    assert.deepEqual(texts, ['November 2026', 'Jan 2, 2025']);
  });
});

describe('a document without criteria', () => {
  it('has rows with labels made from the IDs and kinds read from the cells', () => {
    const { view } = viewed({
      tools: [
        { id: 'a', name: 'A', values: { price: '$5/mo', 'context-length': '8k', open: 'yes', since: 'Nov 2021', licence: 'MIT' } },
        { id: 'b', name: 'B', values: { price: 'Free', 'context-length': '128k', open: 'no', since: '2023', licence: 'GPL' } },
      ],
    });
    assert.deepEqual(
      view.rows.map(({ criterion: { label, kind, better } }) => [label, kind, better]),
      [
        ['Price', 'money', undefined],
        ['Context length', 'number', undefined],
        ['Open', 'boolean', undefined],
        ['Since', 'date', undefined],
        ['Licence', 'text', undefined],
      ],
    );
    assert.deepEqual(rowOf(view, 'price').leaders, []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion } from '../../src/model/criterion.js';
import type { Value } from '../../src/model/tool.js';
import { criterion, oneRow, rowOf, textsOf, tool, viewed } from '../support/documents.js';

const plain = (text: string): string => text.replace(/\s/g, ' ');

/** What a reader sees of one row: its cells, who leads, and the verdict. */
function seen(kind: Criterion['kind'], values: readonly Value[], more: Partial<Criterion> = {}) {
  const { view, problems } = viewed(oneRow(criterion(kind, more), values));
  return { texts: textsOf(view, 'x').map(plain), leaders: rowOf(view, 'x').leaders, verdict: view.verdict?.text ?? null, problems };
}

describe('a row says what its author wrote', () => {
  it('with a text named as the reason why nobody leads', () => {
    const { leaders, verdict } = seen('money', ['Contact sales', 4, 5], { label: 'Price', better: 'lower' });
    assert.deepEqual(leaders, []);
    assert.match(verdict ?? '', /Nobody leads on Price: .*Contact sales/);
  });
  it('with a range as uncertainty, and a lowest price as a figure', () => {
    const lower = { better: 'lower', currency: 'USD' } as const;
    const spans = [{ range: [5, 15] as const }, { range: [8, 20] as const }, 9].map((value) => value as Value);
    assert.equal(seen('money', spans, lower).leaders.length, 3);
    assert.deepEqual(seen('money', ['from $5', 'from $8', '$9'], lower).leaders, ['a']);
  });
  it('with years, bytes, times and large numbers as they are read', () => {
    assert.deepEqual(seen('number', [2021, 2022], { format: 'plain' }).texts, ['2021', '2022']);
    assert.deepEqual(seen('number', [250_000_000, 1_000], { format: 'bytes' }).texts, ['250 MB', '1 kB']);
    assert.deepEqual(seen('number', [194, 60], { format: 'duration' }).texts, ['3 min 14 s', '1 min']);
    assert.deepEqual(seen('number', [225_886_694, 1_000_000], { format: 'compact' }).texts, ['226M', '1M']);
  });
  it('with a warning for integers that no double holds', () => {
    const text = `{"criteria":[{"id":"x","label":"X","kind":"number"}],"tools":[{"id":"a","name":"A","values":{"x":9007199254740993}},{"id":"b","name":"B","values":{"x":9007199254740992}}]}`;
    const { problems } = viewed(text);
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
    );
  });
  it('with lists of nothing but white space as lists without entries', () => {
    assert.deepEqual(seen('list', [[''], ['\u200b'], ['', 'a', ' ']]).texts, ['none', 'none', 'a']);
  });
});

describe('two tools of one name', () => {
  const pro = (id: string, price: number) => tool(id, { x: price }, { name: 'Pro', url: `https://${id}.example` });
  const { view, problems } = viewed({
    criteria: [criterion('money', { label: 'Price', better: 'lower' })],
    tools: [pro('one', 4), pro('two', 5)],
  });

  it('are told apart in the title, the heads and the verdict, with a warning', () => {
    assert.deepEqual(
      view.tools.map(({ name }) => name),
      ['Pro (one.example)', 'Pro (two.example)'],
    );
    assert.equal(view.title, 'Pro (one.example) vs Pro (two.example)');
    assert.match(view.verdict?.text ?? '', /^Pro \(one\.example\) leads on Price/);
    assert.deepEqual(
      problems.map(({ severity, path }) => [severity, path]),
      [['warning', 'tools']],
    );
  });
});

describe('a matrix of yes and no', () => {
  const rows = Array.from({ length: 34 }, (_, i) => criterion('boolean', { id: `r${i}`, label: `R ${i}` }));
  const having = (count: number) => Object.fromEntries(rows.map(({ id }, i) => [id, i < count]));

  it('is counted in a line for each tool', () => {
    const { view } = viewed({ criteria: rows, tools: [tool('a', having(31)), tool('b', having(12))] });
    assert.deepEqual(
      view.verdict?.lines.map(({ text }) => text),
      ['A has 31 of 34', 'B has 12 of 34'],
    );
    // Nobody said that yes is better.
    assert.equal(view.verdict?.headline, null);
  });
  it('has a headline where every row says that higher is better', () => {
    const better = rows.map((row) => ({ ...row, better: 'higher' as const }));
    const { view } = viewed({ criteria: better, tools: [tool('a', having(31)), tool('b', having(12))] });
    assert.match(view.verdict?.headline ?? '', /^A has the most: 31 of 34/);
  });
});

describe('a verdict', () => {
  it('is none under a table of texts', () => {
    assert.equal(seen('text', ['MIT', 'Apache-2.0']).verdict, null);
  });
  it('can be read though labels hold commas', () => {
    const rows = ['Price, monthly', 'Price, yearly'].map((label, i) => criterion('money', { id: `r${i}`, label, better: 'lower' }));
    const { view } = viewed({ criteria: rows, tools: [tool('a', { r0: 4, r1: 40 }), tool('b', { r0: 5, r1: 50 })] });
    assert.match(
      view.verdict?.lines[0]?.text ?? '',
      /^A leads on (?:“Price, monthly” and “Price, yearly”|Price, monthly; Price, yearly)/,
    );
  });
});

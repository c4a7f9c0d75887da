import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Claim, Document } from '../../src/model/tool.js';
import type { ComparisonView } from '../../src/model/view.js';
import { codesOf, table, tool, viewed } from '../support/documents.js';

const ROWS = table(
  {
    quality: [0.9, 0.7, null],
    speed: [1, 1, 0],
    licence: ['MIT', 'MIT', null],
    price: [5, 'Contact sales', { status: 'not-applicable' }],
  },
  { licence: { kind: 'text' }, price: { kind: 'money', better: 'lower' } },
);

const claiming = (...claims: Claim[]): Document => ({ ...ROWS, verdict: { text: 'As I see it.', claims } });
const verdictOf = (document: Document): ComparisonView['verdict'] => viewed(document).view.verdict;

/** Whether the cells support the claim. */
function stands(claim: Claim): boolean {
  const { view, problems } = viewed(claiming(claim));
  const by = view.verdict?.by;
  assert.deepEqual(
    codesOf(problems).filter((code) => code === 'unsupported-claim'),
    by === 'author' ? [] : ['unsupported-claim'],
  );
  return by === 'author';
}

describe('a verdict with claims of the author', () => {
  it('is shown as it is written where the cells support each claim', () => {
    const claims: Claim[] = [
      { kind: 'leads', criterion: 'quality', tool: 'a', over: ['b'] },
      { kind: 'ties', criterion: 'speed', tools: ['b', 'a'] },
      { kind: 'missing', criterion: 'quality', tools: ['c'] },
    ];

    const verdict = verdictOf(claiming(...claims));

    assert.deepEqual(verdict, { text: 'As I see it.', claims, by: 'author', words: null, headline: null, lines: [], rest: null });
  });

  it('gives way to the generated verdict where a claim is not supported, with a warning that names the claim', () => {
    const good: Claim = { kind: 'leads', criterion: 'quality', tool: 'a', over: ['b'] };
    const bad: Claim = { kind: 'leads', criterion: 'speed', tool: 'a', over: ['b'] };

    const { view, problems } = viewed(claiming(good, bad));

    assert.equal(view.verdict?.by, 'generated');
    assert.equal(view.verdict?.words, null);
    assert.ok(!view.verdict?.text.includes('As I see it'));
    const [problem] = problems.filter(({ code }) => code === 'unsupported-claim');
    assert.equal(problem?.path, 'verdict.claims[1]');
    assert.equal(problem?.severity, 'warning');
    assert.equal(problem?.found, 'a: 1, b: 1, c: 0');
  });

  it('may not name a leader that ties with another tool, is behind it, or is claimed to lead a tool without a value', () => {
    assert.equal(stands({ kind: 'leads', criterion: 'speed', tool: 'a', over: ['c'] }), false);
    assert.equal(stands({ kind: 'leads', criterion: 'quality', tool: 'b', over: ['a'] }), false);
    assert.equal(stands({ kind: 'leads', criterion: 'quality', tool: 'a', over: ['c'] }), false);
    assert.equal(stands({ kind: 'leads', criterion: 'quality', tool: 'a', over: ['a'] }), false);
    assert.equal(stands({ kind: 'leads', criterion: 'quality', tool: 'a', over: [] }), false);
  });

  it('may count the only yes-or-no row', () => {
    const one = table({ open: [true, false] }, { open: { kind: 'boolean', better: 'higher' } });
    const by = (yes: number): string | undefined =>
      verdictOf({ ...one, verdict: { text: 'As I see it.', claims: [{ kind: 'has', tool: 'a', yes, of: 1 }] } })?.by;

    assert.deepEqual([by(1), by(0)], ['author', 'generated']);
  });

  it('may not name tools or rows that are not there', () => {
    assert.equal(stands({ kind: 'leads', criterion: 'quality', tool: 'a', over: ['z'] }), false);
    assert.equal(stands({ kind: 'leads', criterion: 'nothing', tool: 'a', over: ['b'] }), false);
    assert.equal(stands({ kind: 'missing', criterion: 'quality', tools: ['z'] }), false);
    assert.equal(stands({ kind: 'ties', criterion: 'speed', tools: ['a', 'z'] }), false);
  });

  it('may claim a tie of tools that tie, and of no others', () => {
    assert.equal(stands({ kind: 'ties', criterion: 'speed', tools: ['a', 'b'] }), true);
    assert.equal(stands({ kind: 'ties', criterion: 'speed', tools: ['a', 'b', 'c'] }), false);
    assert.equal(stands({ kind: 'ties', criterion: 'speed', tools: ['a'] }), false);
    assert.equal(stands({ kind: 'ties', criterion: 'quality', tools: ['a', 'c'] }), false);
  });

  it('may claim as missing a tool without a figure or an answer, and no other', () => {
    assert.equal(stands({ kind: 'missing', criterion: 'quality', tools: ['c'] }), true);
    assert.equal(stands({ kind: 'missing', criterion: 'licence', tools: ['c'] }), true);
    assert.equal(stands({ kind: 'missing', criterion: 'price', tools: ['b'] }), true);
    assert.equal(stands({ kind: 'missing', criterion: 'quality', tools: ['a'] }), false);
    assert.equal(stands({ kind: 'missing', criterion: 'licence', tools: ['a'] }), false);
    assert.equal(stands({ kind: 'missing', criterion: 'price', tools: ['c'] }), false);
    assert.equal(stands({ kind: 'missing', criterion: 'quality', tools: [] }), false);
  });

  it('may not be cut short: without one of its claims nobody could check it', () => {
    const broken = { text: 'As I see it.', claims: [{ kind: 'ties', criterion: 'speed', tools: ['a', 'b'] }, { kind: 'wins' }] };

    assert.equal(viewed({ ...ROWS, verdict: broken }).view.verdict?.by, 'generated');
  });
});

describe('claims of the author about rows that the reader does not see', () => {
  const claims: Claim[] = [{ kind: 'leads', criterion: 'quality', tool: 'a', over: ['b'] }];
  const byIn = (document: Document, lens: Parameters<typeof viewed>[1]) => {
    const { view, problems } = viewed(document, lens);
    return [view.verdict?.by, codesOf(problems).filter((code) => code === 'unsupported-claim').length];
  };

  it('are used while their rows are shown, whatever other rows are left out', () => {
    assert.deepEqual(byIn(claiming(...claims), { rows: 'differences' }), ['author', 0]);
    assert.deepEqual(byIn(claiming(...claims), { criteria: ['quality'] }), ['author', 0]);
  });

  it('give way to the generated verdict without a warning while a row is filtered or left out', () => {
    assert.deepEqual(byIn(claiming(...claims), { rows: 'same' }), ['generated', 0]);
    assert.deepEqual(byIn(claiming(...claims), { criteria: ['speed'] }), ['generated', 0]);
  });

  it('are checked against the cells all the same', () => {
    const wrong = claiming({ kind: 'leads', criterion: 'quality', tool: 'b', over: ['a'] });

    assert.deepEqual(byIn(wrong, { rows: 'same' }), ['generated', 1]);
    assert.deepEqual(byIn(wrong, { criteria: ['speed'] }), ['generated', 1]);
  });
});

describe('a count that the author claims', () => {
  const rows = (['x', 'y', 'z'] as const).map((id) => ({ id, label: id.toUpperCase(), kind: 'boolean' as const }));
  const document = (yes: number, of: number): Document => ({
    criteria: rows,
    tools: [tool('a', { x: true, y: { value: true, note: 'Paid.' }, z: { status: 'partial' } }), tool('b', { x: false, y: true })],
    verdict: { text: 'A has most.', claims: [{ kind: 'has', tool: 'a', yes, of }] },
  });

  it('is used where it is the count of all yes-or-no rows', () => {
    assert.equal(verdictOf(document(2, 3))?.by, 'author');
    assert.equal(verdictOf(document(3, 3))?.by, 'generated');
    assert.equal(verdictOf(document(2, 2))?.by, 'generated');
  });
});

describe('prose of the author without claims', () => {
  for (const [form, verdict] of [
    ['as a text', 'Take B.'],
    ['with an empty list of claims', { text: 'Take B.', claims: [] }],
  ] as const) {
    it(`${form} is kept as words above the generated verdict`, () => {
      const { view, problems } = viewed({ ...ROWS, verdict });

      assert.equal(view.verdict?.words, 'Take B.');
      assert.equal(view.verdict?.by, 'generated');
      assert.ok(view.verdict?.text.startsWith('A leads on The quality'));
      assert.ok(!codesOf(problems).includes('unsupported-claim'));
    });
  }
});

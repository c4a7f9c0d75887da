import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { words } from '../../src/locales/en.js';
import { textKey } from '../../src/model/compare-values.js';
import type { Words } from '../../src/model/words.js';
import { anyDocument } from '../support/arbitraries.js';
import { claimsOn, rowOf, table, textsOf, tool, viewed } from '../support/documents.js';
import { leadersOf } from '../support/oracle.js';

const textOf = (input: unknown): string => viewed(input).view.verdict?.text ?? '';

/** Words that write each sentence as one mark, to count them. */
const marks: Words = {
  ...words,
  scores: () => '#',
  scoresLevel: () => '#',
  leads: () => '#',
  ties: () => '#',
  noFigure: () => '#',
};

describe('the verdict', () => {
  it('names nobody as leader on Adoption where both have 1', () => {
    const { view } = viewed(table({ adoption: [1, 1], quality: [0.5, 0.6] }, { adoption: { label: 'Adoption' } }));

    assert.deepEqual(claimsOn(view, 'adoption'), [{ kind: 'ties', criterion: 'adoption', tools: ['a', 'b'] }]);
    assert.equal(view.verdict?.text, 'B leads on The quality. Both are level on Adoption.');
    assert.deepEqual(
      rowOf(view, 'adoption').cells.map(({ best }) => best),
      [false, false],
    );
  });

  it('names the leader on Adoption at 0.9 against 0.7, and the figures print apart', () => {
    const { view } = viewed(table({ adoption: [0.9, 0.7] }, { adoption: { label: 'Adoption' } }));

    assert.deepEqual(claimsOn(view, 'adoption'), [{ kind: 'leads', criterion: 'adoption', tool: 'a', over: ['b'] }]);
    assert.equal(view.verdict?.text, 'A leads on Adoption.');
    assert.deepEqual(textsOf(view, 'adoption'), ['0.9', '0.7']);
  });

  it('says the rank with the figures that the table prints, best first', () => {
    const { view } = viewed(table({ rank: [52, 97, 60.25] }, { rank: { kind: 'rank', label: 'Rank' } }));

    assert.equal(view.verdict?.text, 'B ranks highest on Rank at 97/100, ahead of C at 60.25/100 and A at 52/100.');
  });

  it('orders rivals whose rank is a range by that range', () => {
    const document = table({ rank: [97, 10, { range: [50, 60] }] }, { rank: { kind: 'rank', label: 'Rank' } });

    assert.equal(textOf(document), 'A ranks highest on Rank at 97/100, ahead of C at 50/100–60/100 and B at 10/100.');
  });

  it('says that ranks are level', () => {
    assert.equal(
      textOf(table({ rank: [97, 97] }, { rank: { kind: 'rank', label: 'Rank' } })),
      'A and B are level on Rank at 97/100.',
    );
  });

  it('says who is level on what where not all are', () => {
    const text = textOf(table({ speed: [1, 1, 0.5], depth: [1, 1, 1] }));

    assert.equal(text, 'A and B are level on The speed; all are level on The depth.');
  });

  it('says who has no figure, and does not count it as zero', () => {
    const { view } = viewed(table({ price: [null, 10, 20] }, { price: { kind: 'money', better: 'lower' } }));

    assert.equal(view.verdict?.text, 'B leads on The price. No comparable figure: A on The price.');
    assert.deepEqual(claimsOn(view, 'price'), [
      { kind: 'leads', criterion: 'price', tool: 'b', over: ['c'] },
      { kind: 'missing', criterion: 'price', tools: ['a'] },
    ]);
  });

  it('names a text among figures as no comparable figure', () => {
    const { view } = viewed(table({ price: ['Contact sales', 10, 20] }, { price: { kind: 'money', better: 'lower' } }));

    assert.deepEqual(claimsOn(view, 'price').at(-1), { kind: 'missing', criterion: 'price', tools: ['a'] });
  });

  it('does not miss what does not apply', () => {
    const { view } = viewed(
      table({ price: [{ status: 'not-applicable' }, 10, 20] }, { price: { kind: 'money', better: 'lower' } }),
    );

    assert.deepEqual(
      claimsOn(view, 'price').map(({ kind }) => kind),
      ['leads'],
    );
  });

  it('says so where no row has a direction', () => {
    assert.equal(textOf(table({ licence: ['MIT', 'GPL'] }, { licence: { kind: 'text' } })), 'No row here says which is better.');
  });

  it('is not made for a table of one, nor where it is not wanted', () => {
    assert.equal(viewed(table({ quality: [1] })).view.verdict, null);
    assert.equal(viewed(table({ quality: [1, 0] }), { verdict: false }).view.verdict, null);
  });

  it('keeps names that point the other way from reordering the sentence', () => {
    const document = {
      ...table({ quality: [1, 0] }),
      tools: [tool('a', { quality: 1 }, { name: 'أداة' }), tool('b', { quality: 0 })],
    };

    assert.equal(textOf(document), '\u2068أداة\u2069 leads on The quality.');
  });

  it('has four sentences at most', () => {
    const document = table(
      { rank: [97, 52, 10], quality: [0.9, 0.8, 0.1], speed: [1, 1, 0], depth: [1, null, 0], width: [0, 1, 0], range: [0, 0, 0] },
      { rank: { kind: 'rank' } },
    );

    assert.equal(viewed(document, { words: marks }).view.verdict?.text, '# # # #');
    fc.assert(
      fc.property(anyDocument, (given) => {
        const { verdict } = viewed(given, { words: { ...marks, nothingToSay: '#' } }).view;

        assert.match(verdict?.text ?? '#', /^#( #){0,3}$/);
      }),
      { numRuns: 150 },
    );
  });

  it('claims no lead that the reader cannot see, and none that exact arithmetic does not find', () => {
    fc.assert(
      fc.property(anyDocument, (given) => {
        const { view } = viewed(given);

        for (const claim of view.verdict?.claims ?? []) {
          if (claim.kind !== 'leads') continue;
          const { criterion, cells, leaders } = rowOf(view, claim.criterion);
          const values = given.tools.map((one) => one.values?.[claim.criterion] ?? null);
          const looks = (id: string): string => textKey(cells.find((cell) => cell.tool === id)?.text ?? '');
          assert.deepEqual(leaders, [claim.tool]);
          assert.deepEqual(
            leadersOf(values, criterion).map((i) => given.tools[i]?.id),
            [claim.tool],
          );
          assert.ok(claim.over.length > 0 && !claim.over.includes(claim.tool));
          for (const rival of claim.over) assert.notEqual(looks(claim.tool), looks(rival));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('claims something of each tool in each row that has a direction, or leaves it out for not applying', () => {
    fc.assert(
      fc.property(anyDocument, (given) => {
        const { view } = viewed(given);

        for (const { criterion, leaders, cells } of view.rows) {
          const claims = claimsOn(view, criterion.id);
          const missing = claims.flatMap((claim) => (claim.kind === 'missing' ? claim.tools : []));
          const ties = claims.flatMap((claim) => (claim.kind === 'ties' ? claim.tools : []));
          for (const cell of cells) {
            assert.ok(!missing.includes(cell.tool) || !leaders.includes(cell.tool));
            if (claims.length && cell.status === 'unknown') assert.ok(missing.includes(cell.tool));
            if (cell.status === 'not-applicable') assert.ok(!missing.includes(cell.tool));
          }
          assert.deepEqual(ties, leaders.length > 1 ? leaders : []);
        }
      }),
      { numRuns: 150 },
    );
  });
});

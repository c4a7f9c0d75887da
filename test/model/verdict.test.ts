import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { words as english } from '../../src/locales/en.js';
import { textKey } from '../../src/model/print/text-key.js';
import type { Words } from '../../src/model/words.js';
import { anyDocument } from '../support/arbitraries.js';
import { claimsOn, rowOf, table, textsOf, tool, viewed } from '../support/documents.js';
import { leadersOf } from '../support/oracle.js';

const words = english('en');

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

    assert.equal(view.verdict?.text, 'B ranks highest on Rank at 97.00/100, ahead of C at 60.25/100 and A at 52.00/100.');
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

  it('names four of many and counts the rest, and claims all of them', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `t${String(i).padStart(2, '0')}`);
    const row = (id: string, kind: 'score' | 'rank' = 'score') => ({ id, label: id.toUpperCase(), kind });
    // Each of six leads on rows of its own, the first on six of them; three rows are shared by different pairs.
    const led = ids.slice(0, 6).flatMap((id, i) => Array.from({ length: i ? 1 : 6 }, (_, j) => ({ row: `l${i}${j}`, best: [id] })));
    const shared = [0, 1, 2, 3, 4, 5].map((i) => ({ row: `s${i}`, best: [ids[i], ids[i + 1]] }));
    const gaps = [6, 7, 8, 9, 10, 11].map((i) => ({ row: `g${i}`, best: ids.filter((_, j) => j !== i) }));
    const rows = [...led, ...shared, ...gaps];
    const criteria = [row('rank', 'rank'), ...rows.map((one) => row(one.row))];
    const given = {
      criteria,
      tools: ids.map((id, i) =>
        tool(id, {
          rank: 90 - i,
          ...Object.fromEntries(
            rows.map(({ row: key, best }) => [key, best.includes(id) ? 1 : key.startsWith('g') ? null : i / 20]),
          ),
        }),
      ),
    };

    const { verdict } = viewed(given).view;

    assert.equal(
      verdict?.text,
      'T00 ranks highest on RANK at 90/100, ahead of T01 at 89/100 and 10 others. ' +
        'T00 leads on L00, L01, L02, L03 and 2 more rows; T01 on L10; T02 on L20; T03 on L30; 2 other tools on 2 more rows. ' +
        'T00 and T01 are level on S0; T01 and T02 are level on S1; T02 and T03 are level on S2; T03 and T04 are level on S3; others on 8 more rows. ' +
        'No comparable figure: T06 on G6; T07 on G7; T08 on G8; T09 on G9; others on 2 more rows.',
    );
    assert.equal(verdict?.claims.filter(({ kind }) => kind === 'leads').length, 12);
    assert.equal(verdict?.claims.filter(({ kind }) => kind === 'ties').length, 12);
    assert.equal(verdict?.claims.filter(({ kind }) => kind === 'missing').length, 6);
  });

  it('calls those level that tie with each other too, and else says who may lead', () => {
    const close = { id: 'x', label: 'X', kind: 'score' as const, tolerance: 0.1 };
    const of = (...values: unknown[]) =>
      viewed({ criteria: [close], tools: values.map((x, i) => tool('abc'.charAt(i), { x: x as number })) }).view.verdict?.text;

    assert.equal(of(0.8, 0.75, 0.7), 'All are level on X.');
    assert.equal(of({ value: 0.8, range: [0.5, 0.9] }, 0.7, 0.55), 'A, B or C may lead on X.');
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

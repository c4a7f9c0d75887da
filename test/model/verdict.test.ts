import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion, Document, Value } from '../../src/model/document.js';
import { textKey } from '../../src/model/print/text-key.js';
import type { ViewVerdict } from '../../src/model/view.js';
import { anyDocument } from '../support/arbitraries.js';
import { claimsOn, joined, rowOf, table, textsOf, tool, viewed } from '../support/documents.js';
import { leadersOf } from '../support/oracle.js';
import { fc } from '../support/random.js';
import { listed } from '../support/sentences.js';

const verdictOf = (input: unknown): ViewVerdict | null => viewed(input).view.verdict;
const textOf = (input: unknown): string => verdictOf(input)?.text ?? '';
const linesOf = (input: unknown): readonly string[] => verdictOf(input)?.lines.map(({ text }) => text) ?? [];

const RANK = { kind: 'rank', label: 'Rank' } as const;
const PRICE = { kind: 'money', label: 'Price', currency: 'USD', better: 'lower' } as const;

/** Tools by name with yes-or-no rows A, B, C …; `+` yes, `-` no, `~` partly, `?` unknown, `n` yes with a note, `.` not applicable. */
function matrix(tools: Readonly<Record<string, string>>, better?: Criterion['better']): Document {
  const cells: Readonly<Record<string, Value>> = {
    '+': true,
    '-': false,
    '~': { status: 'partial' },
    '?': null,
    n: { value: true, note: 'With a licence.' },
    '.': { status: 'not-applicable' },
  };
  const [first = ''] = Object.values(tools);
  const ids = [...first].map((_, i) => `f${i}`);
  return {
    criteria: ids.map((id, i) => ({ id, label: String.fromCharCode(65 + i), kind: 'boolean', ...(better && { better }) })),
    tools: Object.entries(tools).map(([name, row]) => ({
      ...tool(name.toLowerCase(), Object.fromEntries([...row].map((sign, i) => [`f${i}`, cells[sign] ?? null]))),
      name,
    })),
  };
}

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

  it('names rows of one label with their groups', () => {
    const { view } = viewed(
      table(
        { a: [5, 6], b: [60, 50], c: [1, 2] },
        {
          a: { ...PRICE, group: 'Monthly' },
          b: { ...PRICE, group: 'Yearly' },
          c: { label: 'Speed', better: 'higher', group: 'Yearly' },
        },
      ),
    );

    assert.equal(view.verdict?.text, 'B leads on Price (Yearly) and Speed. A leads on Price (Monthly).');
  });

  it('tells rows of one name apart where they are in no group, or in one', () => {
    const rows = { a: [5, 6], b: [60, 50], c: [2, 1] };
    const speed = { label: 'Speed', better: 'higher' } as const;

    for (const group of [{}, { group: 'Cost' }]) {
      const kinds = { a: { ...PRICE, ...group }, b: { ...PRICE, unit: 'yr', ...group }, c: speed };
      assert.equal(textOf(table(rows, kinds)), 'A leads on Price and Speed. B leads on Price (2).');
    }
    const kinds = { a: { ...PRICE, group: 'Cost' }, b: { ...PRICE, group: 'Cost' }, c: { ...PRICE, group: 'Later' } };
    assert.equal(textOf(table(rows, kinds)), 'B leads on Price (2) and Price (Later). A leads on Price (Cost).');
  });

  it('has a headline, lines and a rest, and its text is all of them joined', () => {
    const verdict = verdictOf(
      table(
        { rank: [86, 74, 79], speed: [0.9, 0.6, null], reach: [0.1, 0.2, 0.3], depth: [1, 1, 1], price: [8, 0, 'Contact sales'] },
        { rank: RANK, speed: { label: 'Speed' }, reach: { label: 'Reach' }, depth: { label: 'Depth' }, price: PRICE },
      ),
    );

    assert.equal(verdict?.headline, 'A ranks highest: 86/100');
    assert.deepEqual(verdict.lines, [
      { tool: 'a', text: 'A leads on Speed' },
      { tool: 'c', text: 'C leads on Reach' },
      { tool: 'b', text: 'B leads on Price' },
    ]);
    assert.equal(verdict.rest, 'All are level on Depth. Speed is unknown for C. Price is “Contact sales” for C.');
    assert.equal(verdict.text, `A ranks highest: 86/100. A leads on Speed. C leads on Reach. B leads on Price. ${verdict.rest}`);
  });

  it('says that ranks tie, and then has no headline', () => {
    const verdict = verdictOf(table({ rank: [97, 97] }, { rank: RANK }));

    assert.deepEqual([verdict?.headline, verdict?.rest], [null, 'Both are level on Rank.']);
  });

  it('says who share which lead where not all are level', () => {
    const text = textOf(table({ speed: [1, 1, 0.5], depth: [1, 1, 1] }));

    assert.equal(text, 'A and B share the lead on The speed. All are level on The depth.');
  });

  it('says who has no figure, and does not count it as zero', () => {
    const { view } = viewed(table({ price: [null, 10, 20] }, { price: PRICE }));

    assert.equal(view.verdict?.text, 'B leads on Price. Price is unknown for A.');
    assert.deepEqual(claimsOn(view, 'price'), [
      { kind: 'leads', criterion: 'price', tool: 'b', over: ['c'] },
      { kind: 'missing', criterion: 'price', tools: ['a'] },
    ]);
  });

  it('says why nobody leads where a text may beat the best figure', () => {
    const { view } = viewed(table({ price: ['On request', 10, 20] }, { price: PRICE }));

    assert.equal(view.verdict?.text, 'Nobody leads on Price: it is “On request” for A.');
    assert.deepEqual(claimsOn(view, 'price'), [{ kind: 'missing', criterion: 'price', tools: ['a'] }]);
  });

  it('says once what is the same text in several rows', () => {
    const text = textOf(
      table({ price: ['On request', 10, 20], fee: ['On request', 1, 2] }, { price: PRICE, fee: { ...PRICE, label: 'Fee' } }),
    );

    assert.equal(text, 'Nobody leads on Price and Fee: they are “On request” for A.');
  });

  it('says of a row of texts alone that it cannot be compared', () => {
    assert.equal(textOf(table({ price: ['On request', 'Ask'] }, { price: PRICE })), 'Price cannot be compared.');
  });

  it('does not call a value missing that does not apply', () => {
    const { view } = viewed(table({ price: [{ status: 'not-applicable' }, 10, 20] }, { price: PRICE }));

    assert.deepEqual(
      claimsOn(view, 'price').map(({ kind }) => kind),
      ['leads'],
    );
  });

  it('is none where nothing can be said: of texts, of one tool, and where it is not wanted', () => {
    assert.equal(verdictOf(table({ licence: ['MIT', 'GPL'] }, { licence: { kind: 'text' } })), null);
    assert.equal(verdictOf(table({ quality: [1] })), null);
    assert.equal(viewed(table({ quality: [1, 0] }), { verdict: false }).view.verdict, null);
  });

  it('says how many rows differ where only like ones are shown, or none', () => {
    const document = table({ speed: [1, 0], depth: [1, 1] });
    const filtered = (rows: 'same' | 'differences', given = document) => viewed(given, { rows }).view.verdict;

    const same = filtered('same');
    assert.deepEqual(
      [same?.text, same?.headline, same?.lines, same?.rest, same?.claims],
      ['1 of 2 rows differ.', null, [], '1 of 2 rows differ.', []],
    );
    assert.equal(filtered('differences')?.text, 'A leads on The speed.');
    assert.equal(filtered('differences', table({ depth: [1, 1] }))?.text, 'No row differs.');
  });

  it('keeps names that point the other way from reordering the sentence', () => {
    const document = {
      ...table({ quality: [1, 0] }),
      tools: [tool('a', { quality: 1 }, { name: 'أداة' }), tool('b', { quality: 0 })],
    };

    assert.equal(textOf(document), '\u2068أداة\u2069 leads on The quality.');
  });

  it('cuts long names in the middle, in sentences and in the title', () => {
    const name = `A${'a'.repeat(9_998)}z`;
    const document = { ...table({ quality: [1, 0] }), tools: [tool('a', { quality: 1 }, { name }), tool('b', { quality: 0 })] };
    const { view } = viewed(document);

    assert.match(view.verdict?.text ?? '', /^Aa{39}…a{17}z leads on The quality\.$/);
    assert.ok(view.title.length < 80);
  });

  it('keeps lists unambiguous where labels hold commas or the word and', () => {
    const labels = ['Tags, labels', 'Drag and drop', 'Search', 'A “b”, c'];
    const document = table(
      Object.fromEntries(labels.map((_, i) => [`r${i}`, [1, 0]])),
      Object.fromEntries(labels.map((label, i) => [`r${i}`, { label }])),
    );

    assert.equal(textOf(document), "A leads on “Tags, labels”, “Drag and drop”, Search and “A 'b', c”.");
    assert.deepEqual(listed("“Tags, labels”, “Drag and drop”, Search and “A 'b', c”"), [
      'Tags, labels',
      'Drag and drop',
      'Search',
      "A 'b', c",
    ]);
  });

  it('quotes a name that reads like more than one, or like a sentence, wherever it stands', () => {
    const named = (document: Document): Document => ({
      ...document,
      tools: document.tools.map((one, i) => ({ ...one, name: i ? 'Bento' : 'Ada. Bento leads on Cost' })),
    });

    assert.equal(textOf(named(table({ x: [1, 0] }))), '“Ada. Bento leads on Cost” leads on The x.');
    assert.equal(textOf(named(table({ x: [9, 7] }, { x: RANK }))), '“Ada. Bento leads on Cost” ranks highest: 9/100.');
    assert.equal(
      verdictOf(named(matrix({ A: '++', B: '+-' }, 'higher')))?.headline,
      '“Ada. Bento leads on Cost” has the most: 2 of 2 yes-or-no rows',
    );
  });

  it('quotes a text once that the table has in quotes', () => {
    const yes = viewed(table({ x: [{ text: 'Yes' }, true, false] }, { x: { kind: 'boolean', better: 'higher' } }));

    assert.deepEqual(textsOf(yes.view, 'x'), ['“Yes”', 'Yes', 'No']);
    assert.equal(yes.view.verdict?.text, 'Nobody leads on The x: it is “Yes” for A.');
    assert.equal(textOf(table({ x: ['“a”, “b”', 10, 20] }, { x: PRICE })), "Nobody leads on Price: it is “'a', 'b'” for A.");
  });

  it('names a few of many and counts the rest, and claims all of them', () => {
    const ids = Array.from({ length: 12 }, (_, i) => `t${String(i).padStart(2, '0')}`);
    const row = (id: string, kind: 'score' | 'rank' = 'score') => ({ id, label: id.toUpperCase(), kind });
    // Each of ten leads on rows of its own, the first on six of them; six rows are shared by different pairs.
    const led = ids
      .slice(0, 10)
      .flatMap((id, i) => Array.from({ length: i ? 1 : 6 }, (_, j) => ({ row: `l${i}${j}`, best: [id] })));
    const shared = [0, 1, 2, 3, 4, 5].map((i) => ({ row: `s${i}`, best: [ids[i], ids[i + 1]] }));
    const gaps = [6, 7, 8, 9, 10, 11].map((i) => ({ row: `g${i}`, best: ids.filter((_, j) => j !== i) }));
    const rows = [...led, ...shared, ...gaps];
    const given = {
      criteria: [row('rank', 'rank'), ...rows.map((one) => row(one.row))],
      tools: ids.map((id, i) =>
        tool(id, {
          rank: 90 - i,
          ...Object.fromEntries(
            rows.map(({ row: key, best }) => [key, best.includes(id) ? 1 : key.startsWith('g') ? null : i / 20]),
          ),
        }),
      ),
    };

    const verdict = verdictOf(given);

    assert.equal(verdict?.headline, 'T00 ranks highest: 90/100');
    assert.deepEqual(
      verdict.lines.map(({ text }) => text),
      [
        'T00 leads on L00, L01, L02, L03 and 2 more rows',
        ...['T01 leads on L10', 'T02 leads on L20', 'T03 leads on L30', 'T04 leads on L40', 'T05 leads on L50'],
        ...['T06 leads on L60', 'T07 leads on L70'],
      ],
    );
    assert.equal(
      verdict.rest,
      '2 more tools lead on 2 rows. ' +
        'T00 and T01 share the lead on S0. T01 and T02 share the lead on S1. T02 and T03 share the lead on S2. ' +
        'No tool leads alone on 9 more rows. ' +
        'G6 is unknown for T06. G7 is unknown for T07. G8 is unknown for T08. 3 more rows have unknown cells.',
    );
    assert.equal(verdict.claims.filter(({ kind }) => kind === 'leads').length, 16);
    assert.equal(verdict.claims.filter(({ kind }) => kind === 'ties').length, 12);
    assert.equal(verdict.claims.filter(({ kind }) => kind === 'missing').length, 6);
  });

  it('calls leaders level where each pair of them ties, and else says who may lead', () => {
    const close = { id: 'x', label: 'X', kind: 'score' as const, tolerance: 0.1 };
    const of = (...values: unknown[]) =>
      textOf({ criteria: [close], tools: values.map((x, i) => tool('abc'.charAt(i), { x: x as number })) });

    assert.equal(of(0.8, 0.75, 0.7), 'All are level on X.');
    assert.equal(of({ value: 0.8, range: [0.5, 0.9] }, 0.7, 0.55), 'A or B may lead on X.');
  });
});

describe('a count of yes-or-no rows', () => {
  it('says what is counted where most rows are others', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((id, i) => ({
      id,
      label: id,
      kind: i < 2 ? ('boolean' as const) : ('text' as const),
    }));
    const values = (yes: boolean) => Object.fromEntries(rows.map(({ id, kind }) => [id, kind === 'text' ? 'x' : yes]));
    const { view } = viewed({ criteria: rows, tools: [tool('p', values(true)), tool('q', values(false))] });
    assert.deepEqual(
      view.verdict?.lines.map(({ text }) => text),
      ['P has 2 of 2 yes-or-no rows', 'Q has none of 2 yes-or-no rows'],
    );
  });

  it('says so where a tool has no yes without notes', () => {
    const lines = verdictOf(matrix({ Ada: 'nnn+', Bento: 'nn--', Cumin: 'n---' }))?.lines.map(({ text }) => text);
    assert.deepEqual(lines, ['Ada has 4 of 4, 3 with notes', 'Bento has 2 of 4, all with notes', 'Cumin has 1 of 4, 1 with notes']);
  });

  it('has no notes where a yes is written as a sign alone', () => {
    const rows = ['x', 'y'].map((id) => ({ id, label: id, kind: 'boolean' as const }));
    const tools = [
      tool('p', { x: { value: true, text: '✓' }, y: true }),
      tool('q', { x: false, y: { value: true, text: '✓ paid' } }),
    ];
    assert.deepEqual(
      viewed({ criteria: rows, tools }).view.verdict?.lines.map(({ text }) => text),
      ['P has 2 of 2', 'Q has 1 of 2, 1 with notes'],
    );
  });

  it('has a line for each tool, with the numbers of answers that are neither a plain yes nor a no', () => {
    const verdict = verdictOf(matrix({ Ada: '+++n+-', Bento: '+~+?+.', Cumin: '------' }));

    assert.deepEqual(
      verdict?.lines.map(({ text }) => text),
      ['Ada has 5 of 6, 1 with notes', 'Bento has 3 of 6, 1 partly, 1 unknown, 1 not applicable', 'Cumin has none of 6'],
    );
    assert.deepEqual(verdict.claims, [
      { kind: 'has', tool: 'ada', yes: 5, of: 6 },
      { kind: 'has', tool: 'bento', yes: 3, of: 6 },
      { kind: 'has', tool: 'cumin', yes: 0, of: 6 },
    ]);
    assert.deepEqual([verdict.headline, verdict.rest], [null, null]);
  });

  it('makes the headline only where every counted row says that yes is better', () => {
    const given = matrix({ Ada: '+++', Bento: '++-' }, 'higher');
    const mixed = {
      ...given,
      criteria: given.criteria?.map(({ better: _, ...one }, i) => (i ? { ...one, better: 'higher' as const } : one)),
    };

    assert.equal(verdictOf(given)?.headline, 'Ada has the most: 3 of 3 yes-or-no rows');
    assert.equal(verdictOf(mixed)?.headline, null);
    assert.equal(verdictOf(matrix({ Ada: '++-', Bento: '+-+' }, 'higher'))?.headline, null);
  });

  it('says that it is of known values only where unknown cells could change who has most', () => {
    assert.equal(
      verdictOf(matrix({ Ada: '++-', Bento: '+??' }, 'higher'))?.headline,
      'Ada has the most that are known: 2 of 3 yes-or-no rows',
    );
    assert.equal(verdictOf(matrix({ Ada: '+++', Bento: '+?-' }, 'higher'))?.headline, 'Ada has the most: 3 of 3 yes-or-no rows');
  });

  it('leaves the sentence that says why nobody leads one of the rows counted', () => {
    const { criteria, tools } = matrix({ A: '+++', B: '+++', C: '---' }, 'higher');
    const [a, b, c] = tools;
    const asking = { criteria, tools: [a, { ...b, values: { ...b?.values, f1: { text: 'Ask us' } } }, c] };

    assert.match(textOf(asking), /Nobody leads on B: it is “Ask us” for B/);
  });

  it('says that rows are not counted where no is better', () => {
    const given = matrix({ Ada: '+++', Bento: '+--' }, 'higher');
    const lower = { ...given, criteria: given.criteria?.map((one, i) => (i < 2 ? one : { ...one, better: 'lower' as const })) };

    assert.equal(verdictOf(lower)?.headline, 'Ada has the most: 2 of 2 yes-or-no rows where yes is better');
    assert.equal(verdictOf(lower)?.rest, 'Rows where no is better are not counted.');
  });

  it('leaves out rows where no is better, and is none of a single row', () => {
    const given = matrix({ Ada: '++-', Bento: '+--' });
    const lower = { ...given, criteria: given.criteria?.map((one, i) => (i ? one : { ...one, better: 'lower' as const })) };

    assert.deepEqual(linesOf(lower), ['Ada has 1 of 2', 'Bento has none of 2']);
    assert.equal(verdictOf(matrix({ Ada: '+', Bento: '-' })), null);
  });

  it('is claimed but has no line where most of the table is about other things', () => {
    const given = matrix({ A: '+-', B: '++' });
    const scored = table({ speed: [1, 0], depth: [1, 0], reach: [0, 1] });
    const both = {
      criteria: [...(given.criteria ?? []), ...(scored.criteria ?? [])],
      tools: given.tools.map((one, i) => ({ ...one, values: { ...one.values, ...scored.tools[i]?.values } })),
    };

    assert.deepEqual(linesOf(both), ['A leads on The speed and The depth', 'B leads on The reach']);
    assert.deepEqual(
      verdictOf(both)?.claims.filter(({ kind }) => kind === 'has'),
      [
        { kind: 'has', tool: 'a', yes: 1, of: 2 },
        { kind: 'has', tool: 'b', yes: 2, of: 2 },
      ],
    );
  });

  it('has a line for each of eight tools, and one for the others from the fewest to the most', () => {
    const rows = ['++++', '+++-', '+++-', '++--', '++--', '++--', '+---', '+---', '+---', '----'];
    const verdict = verdictOf(matrix(Object.fromEntries(rows.map((row, i) => [`T${i}`, row]))));

    assert.equal(verdict?.lines.length, 8);
    assert.equal(verdict.rest, '2 more tools have 0 to 1 of 4.');
  });
});

describe('the claims of a verdict', () => {
  it('name no lead that the reader cannot see, nor one that exact arithmetic does not find', () => {
    fc.assert(
      fc.property(anyDocument, (given) => {
        const { view } = viewed(given);
        // Texts are read with their rows before anything is compared.
        const read = joined([given]).comparison;

        for (const claim of view.verdict?.claims ?? []) {
          if (claim.kind !== 'leads') continue;
          const { criterion, cells, leaders } = rowOf(view, claim.criterion);
          const values = read.tools.map((one) => (('answers' in one && one.answers.get(claim.criterion)) || null) as Value);
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

  it('say something of each tool in each row that has a direction, or leave it out for not applying', () => {
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

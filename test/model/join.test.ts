import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Kind } from '../../src/model/criterion.js';
import { join } from '../../src/model/join.js';
import { problem } from '../../src/model/problem.js';
import { cellReader } from '../../src/model/reading/cell-reader.js';
import type { ParsedDocument, Value } from '../../src/model/tool.js';
import { anyCriterion, anyValue } from '../support/arbitraries.js';
import { codesOf, criterion, joined, oneRow, pathsOf, reading, rowOf, textsOf, tool, viewed } from '../support/documents.js';
import { fc } from '../support/random.js';

const gone = problem({ code: 'unknown-tool', path: '', tool: 'z', expected: 'a tool', found: '404', fix: 'Check the ID.' });
const named = (id: string, label = id) => criterion('score', { id, label });

const cells = cellReader('en');

describe('joined documents', () => {
  it('have their criteria by ID in the order first met', () => {
    const { comparison, problems } = joined([
      { tools: [tool('a')], criteria: [named('one'), named('two')] },
      { tools: [tool('b')], criteria: [named('three'), named('one')] },
    ]);

    assert.deepEqual(
      comparison.criteria.map(({ id }) => id),
      ['one', 'two', 'three'],
    );
    assert.deepEqual(problems, []);
  });

  it('keep the first of two criteria that clash, with a warning, whatever the order of their keys', () => {
    const turned = Object.fromEntries(Object.entries(named('two')).reverse());
    const { comparison, problems } = joined([
      { tools: [tool('a')], criteria: [named('one', 'First'), named('two')] },
      { tools: [tool('b')], criteria: [named('one', 'Second'), turned] },
    ]);

    assert.equal(comparison.criteria[0]?.label, 'First');
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['invalid-data', 'warning']],
    );
  });

  it('have one rank', () => {
    const { comparison, problems } = joined([
      { tools: [tool('a')], criteria: [criterion('rank', { id: 'r' }), criterion('rank', { id: 's', label: 'S' })] },
    ]);

    assert.deepEqual(
      comparison.criteria.map(({ id }) => id),
      ['r'],
    );
    assert.deepEqual(codesOf(problems), ['invalid-data']);
  });

  it('take title, description, `more` and verdict from the first that has them, and the earliest date', () => {
    const { comparison } = joined([
      { tools: [tool('a')], title: 'First', asOf: '2025-03-09' },
      { tools: [tool('b')], title: 'Second', description: 'Told.', more: { label: 'All', url: '../all' }, asOf: '2025-03' },
      { tools: [tool('c')], description: 'Again.', verdict: 'Mine.', asOf: '2025-03-09T00:00Z' },
    ]);

    assert.equal(comparison.title, 'First');
    assert.equal(comparison.description, 'Told.');
    assert.deepEqual(comparison.more, { label: 'All', url: 'https://registry.example/all' });
    assert.equal(comparison.verdict, 'Mine.');
    assert.equal(comparison.asOf, '2025-03');
  });

  it('show all tools in their order, the first of each ID', () => {
    const { comparison } = joined([{ tools: [tool('b'), tool('a')] }, { tools: [tool('a', {}, { name: 'Other' }), tool('c')] }]);

    assert.deepEqual(
      comparison.tools.map(({ id, name }) => [id, name]),
      [
        ['b', 'B'],
        ['a', 'A'],
        ['c', 'C'],
      ],
    );
  });

  it('show what was asked for in the order asked, failed ones in their places', () => {
    const { comparison } = joined([{ tools: [tool('a'), tool('b'), tool('c')] }], ['c', 'z', 'a'], new Map([['z', gone]]));

    assert.deepEqual(
      comparison.tools.map(({ id }) => id),
      ['c', 'z', 'a'],
    );
  });

  it('find tools whose IDs are names of properties that every object has', () => {
    const { comparison } = joined([{ tools: [tool('constructor'), tool('prototype')] }], ['prototype', 'constructor']);

    assert.deepEqual(
      comparison.tools.map(({ id }) => id),
      ['prototype', 'constructor'],
    );
  });
});

describe('a cell that its row cannot hold', () => {
  const BAD = [
    ['number', true],
    ['number', ['a']],
    ['score', false],
    ['boolean', 'maybe'],
    ['boolean', 1],
    ['date', 'some day'],
    ['date', 20250309],
    ['list', 'a, b'],
    ['text', 12],
    ['text', true],
    ['link', 5],
    ['link', 'javascript:alert(1)'],
    ['link', 'java\tscript:alert(1)'],
    ['link', 'data:text/html,x'],
    ['link', 'coming soon'],
    ['link', 'None'],
    ['link', 'www.a.com/docs'],
  ] as const;
  for (const [kind, value] of BAD) {
    it(`reads 'unknown' and leaves a problem: ${JSON.stringify(value)} in a row of kind ${kind}`, () => {
      const { comparison, problems } = joined([oneRow(criterion(kind), [null, value as never])]);

      const [, second] = comparison.tools;
      const given = second && 'answers' in second ? second.answers.get('x') : null;
      assert.deepEqual([given?.value, given?.status], [null, 'unknown']);
      assert.deepEqual(
        problems.map(({ code, severity, path, tool: id }) => [code, severity, path, id]),
        [['invalid-data', 'error', 'tools[1].values.x', 'b']],
      );
    });
  }

  it('is reported with the path of the tool in its document', () => {
    const bare = { id: 'b', name: 'B', values: { quality: true } };
    const criteria = [named('quality')];

    assert.deepEqual(pathsOf(joined([{ tools: [tool('a')], criteria }, bare]).problems), ['values.quality']);
    assert.deepEqual(pathsOf(joined([{ tools: [], criteria }, [tool('a'), bare]]).problems).slice(-1), ['[1].values.quality']);
    assert.deepEqual(pathsOf(joined([{ tools: [{ id: 'x' }, tool('a'), bare], criteria }]).problems), [
      'tools[0].name',
      'tools[2].values.quality',
    ]);
  });
});

describe('a cell', () => {
  it('of kind link may say that there is no link', () => {
    const { comparison, problems } = joined([oneRow(criterion('link'), ['docs/n', 'n/a', '–', 'n/a (internal)'])]);

    const [one, ...others] = comparison.tools.map((given) => ('answers' in given ? given.answers.get('x') : null));
    assert.equal(one?.value, 'https://registry.example/data/docs/n');
    assert.deepEqual(
      others.map((given) => [given?.value, given?.status, given?.text]),
      [
        [null, 'not-applicable', undefined],
        [null, 'unknown', undefined],
        [null, 'not-applicable', 'n/a (internal)'],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it('is read from its text where its author gives it the status partial', () => {
    const limited = (value: string): Value => ({ value, status: 'partial' });
    const said = (kind: Kind, value: string) => textsOf(viewed(oneRow(criterion(kind), [limited(value), null])).view, 'x')[0];

    assert.equal(said('boolean', 'Yes'), 'Partly');
    assert.equal(said('number', '5 GB'), '5\u00a0GB, with limits');
    assert.equal(said('date', 'Nov 2026'), 'November 2026, with limits');
    const { view } = viewed(oneRow(criterion('number', { better: 'higher' }), [limited('5'), 6]));
    assert.deepEqual(rowOf(view, 'x').leaders, ['b']);
  });

  it('of kind link becomes absolute', () => {
    const { comparison } = joined([oneRow(criterion('link'), ['../docs'])]);

    const [first] = comparison.tools;
    assert.equal(first && 'answers' in first && first.answers.get('x')?.value, 'https://registry.example/docs');
  });

  it('with an ID that no criterion has leaves a warning', () => {
    const { problems } = joined([oneRow(criterion('score'), [1]), { tools: [tool('b', { y: 1 })] }]);

    assert.deepEqual(
      problems.map(({ severity, path }) => [severity, path]),
      [['warning', 'tools[0].values.y']],
    );
  });

  it('with a text in a row of figures leaves a warning, one a row, but a text that is a figure is read', () => {
    const { comparison, problems } = joined([oneRow(criterion('number'), ['12', 'Contact sales', 'On request', 3])]);

    assert.deepEqual(
      comparison.tools.map((one) => 'answers' in one && one.answers.get('x')?.value),
      [12, 'Contact sales', 'On request', 3],
    );
    assert.deepEqual(
      problems.map(({ severity, path }) => [severity, path]),
      [['warning', 'tools[1].values.x']],
    );
  });

  it('with a text is read in a row of yes and no, of dates and of prices', () => {
    const valuesIn = (kind: 'boolean' | 'date' | 'money', ...values: string[]) =>
      joined([oneRow(criterion(kind), values)]).comparison.tools.map((one) => 'answers' in one && one.answers.get('x')?.value);

    assert.deepEqual(valuesIn('boolean', 'Yes', 'no', '✅'), [true, false, true]);
    assert.deepEqual(valuesIn('date', 'Nov 2026', '2025'), ['2026-11', '2025']);
    assert.deepEqual(valuesIn('money', 'Free', '$5'), [0, 5]);
  });

  it("waits too where an author's own text may say another thing than its value", () => {
    const documents = [reading(oneRow(criterion('number'), [{ value: 5, text: '7' }, 9])).document].flatMap((one) => one ?? []);
    const early = join(documents, null, new Map());
    assert.equal(early.waits, true);
    const [tool] = join(documents, null, new Map(), cells, early).comparison.tools;
    assert.ok(tool && 'answers' in tool);
    assert.equal(tool.answers.get('x')?.value, null);
  });

  it('with a text stays as it is while the reader of cells is not loaded, and the join says that it waits', () => {
    const documents = [reading(oneRow(criterion('boolean'), ['Yes', 'No'])).document].flatMap((one) => one ?? []);
    const early = join(documents, null, new Map());

    assert.equal(early.waits, true);
    assert.deepEqual(early.problems, []);
    assert.equal(join(documents, null, new Map(), cells, early).waits, false);
    assert.equal(
      join(
        [reading(oneRow(criterion('boolean'), [true, false])).document].flatMap((one) => one ?? []),
        null,
        new Map(),
      ).waits,
      false,
    );
  });
});

describe('values that no criterion asks for', () => {
  it('leave one warning a document, with the path of the first value', () => {
    const { problems } = joined([
      oneRow(criterion('score'), [1]),
      { tools: [tool('b', { y: 1, z: 2 }), tool('c', { y: 2, x: 0.5 })] },
      { tools: [tool('d', { w: 1 })] },
    ]);

    assert.deepEqual(
      problems.map(({ severity, path, found }) => [severity, path, found]),
      [
        ['warning', 'tools[0].values.y', "'y', 'z', which are none"],
        ['warning', 'tools[0].values.w', "'w', which are none"],
      ],
    );
  });
});

describe('tools whose documents have no criteria', () => {
  const rowsOf = (...tools: ReturnType<typeof tool>[]) =>
    joined([{ tools }]).comparison.criteria.map(({ id, label, kind }) => [id, label, kind]);

  it('have a row for each ID, with a label made from it and the kind of its cells', () => {
    const values = {
      'context-length': 8192,
      open_source: true,
      licence: 'MIT',
      platforms: ['macOS'],
      site: 'https://a.example/',
      released: '2025-03-09',
      price: '$5/month',
      latency: '40 ms',
      mixed: 'a',
    };

    assert.deepEqual(rowsOf(tool('a', values), tool('b', { ...values, mixed: 5 })), [
      ['context-length', 'Context length', 'number'],
      ['open_source', 'Open source', 'boolean'],
      ['licence', 'Licence', 'text'],
      ['platforms', 'Platforms', 'list'],
      ['site', 'Site', 'link'],
      ['released', 'Released', 'date'],
      ['price', 'Price', 'money'],
      ['latency', 'Latency', 'number'],
      ['mixed', 'Mixed', 'text'],
    ]);
  });

  it('have the rows of the reference page first, in its order, where their cells fit', () => {
    assert.deepEqual(rowsOf(tool('a', { own: 1, quality: 0.5, rank: 50, pricing: 'Free', adoption: 'high' })), [
      ['rank', 'Rank', 'rank'],
      ['quality', 'Quality', 'score'],
      ['pricing', 'Pricing', 'text'],
      ['own', 'Own', 'number'],
      ['adoption', 'Adoption', 'text'],
    ]);
  });

  it('keep a known row where a cell of it says that there is no answer', () => {
    assert.deepEqual(rowsOf(tool('a', { rank: 44, quality: 'n/a' }), tool('b', { rank: 'n/a', quality: 0.5 })), [
      ['rank', 'Rank', 'rank'],
      ['quality', 'Quality', 'score'],
    ]);
  });

  it('leave no warning, whatever their cells hold', () => {
    const { comparison, problems } = joined([
      { tools: [tool('a', { x: 1, y: true, z: '5' }), tool('b', { x: 'five', y: 'perhaps', z: ['b', 'c'] })] },
    ]);

    assert.deepEqual(problems, []);
    const [, b] = comparison.tools;
    assert.deepEqual(b && 'answers' in b && [...b.answers.values()].map(({ value }) => value), ['five', 'perhaps', 'b, c']);
  });
});

describe('a row made from values of several kinds', () => {
  const printed = (...values: readonly Value[]) => {
    const { view, problems } = viewed({ tools: values.map((value, i) => tool('abc'.charAt(i), { x: value })) });
    assert.deepEqual(problems, []);
    return [rowOf(view, 'x').criterion.kind, ...textsOf(view, 'x')];
  };

  it('holds years as numbers beside years in words', () => {
    assert.deepEqual(printed(2021, 'unknown'), ['date', '2021', 'unknown']);
    assert.deepEqual(printed(2021, '2022-05'), ['date', '2021', 'May 2022']);
  });

  it('prints in words what is of another kind', () => {
    assert.deepEqual(printed('5', 6, true), ['number', '5', '6', 'Yes']);
    assert.deepEqual(printed(true, 'no', 5), ['boolean', 'Yes', 'No', '5']);
    const [one, other] = ['https://a.example/', 'https://b.example/'];
    assert.deepEqual(printed(one, other, 'coming soon'), ['link', 'a.example', 'b.example', 'coming soon']);
    assert.deepEqual(printed(one, other, 'n/a'), ['link', 'a.example', 'b.example', 'not applicable']);
    assert.deepEqual(printed(one, other, 5), ['link', 'a.example', 'b.example', '5']);
  });

  it('is a row of figures where all answers are ranges or lie beyond all numbers', () => {
    assert.deepEqual(printed({ range: [1, 5] }, { range: [2, null] }), ['number', '1–5', '≥2']);
    assert.deepEqual(printed({ range: [1, 5] }, '7 ms'), ['number', '1–5\u00a0ms', '7\u00a0ms']);
    assert.deepEqual(printed({ extreme: 'highest' }, { extreme: 'highest' }), ['number', 'unlimited', 'unlimited']);
  });
});

describe('tools of one name', () => {
  const namesOf = (...tools: ReturnType<typeof tool>[]) => {
    const { comparison, problems } = joined([{ tools, criteria: [named('x')] }]);
    return [comparison.tools.map(({ name }) => name), problems.map(({ severity, path }) => `${severity} ${path}`)];
  };

  it('are told apart by the hosts of their URLs, with a warning', () => {
    const pro = (id: string, host: string) => tool(id, {}, { name: 'Pro', url: `https://${host}/pro` });

    assert.deepEqual(namesOf(pro('a', 'www.a.example'), pro('b', 'b.example'), tool('c', {}, { name: 'Free' })), [
      ['Pro (a.example)', 'Pro (b.example)', 'Free'],
      ['warning tools'],
    ]);
  });

  it('are told apart by their IDs where the hosts do not differ', () => {
    const pro = (id: string, url?: string) => tool(id, {}, { name: 'Pro', ...(url && { url }) });

    assert.deepEqual(namesOf(pro('a', 'https://a.example/1'), pro('b', 'https://a.example/2'))[0], ['Pro (a)', 'Pro (b)']);
    assert.deepEqual(namesOf(pro('a'), pro('b', 'https://a.example/'))[0], ['Pro (a)', 'Pro (b)']);
  });

  it('are told apart from a tool that already has the name that one of them would get', () => {
    const [names] = namesOf(tool('a', {}, { name: 'Pro' }), tool('b', {}, { name: 'Pro' }), tool('c', {}, { name: 'Pro (a)' }));

    assert.equal(new Set(names).size, 3);
  });
});

describe('documents joined again', () => {
  it('keep the same objects for tools and criteria that did not change', () => {
    const rows = [named('x'), criterion('boolean', { id: 'y' })];
    const [a, b, c] = ['a', 'b', 'c'].map((id) => reading({ tools: [tool(id, { x: 1, y: 'yes' })], criteria: rows }).document);
    assert.ok(a && b && c);
    const first = join([a, b], null, new Map(), cells);
    const second = join([a, c], null, new Map(), cells, first);

    assert.equal(second.comparison.tools[0], first.comparison.tools[0]);
    assert.deepEqual(second.comparison, join([a, c], null, new Map(), cells).comparison);
    assert.deepEqual(second.comparison.criteria, first.comparison.criteria);
  });

  it('are read anew once there is what reads cells', () => {
    for (const [kind, value] of [
      ['link', 'n/a'],
      ['number', '5 ms'],
    ] as const) {
      const documents = [oneRow(criterion(kind), [value])].flatMap((one) => reading(one).document ?? []);
      const unread = join(documents, null, new Map());

      assert.deepEqual(
        join(documents, null, new Map(), cells, unread).comparison,
        join(documents, null, new Map(), cells).comparison,
      );
    }
  });

  const kinds = ['number', 'money', 'boolean', 'date', 'link', 'text'] as const;
  const written = fc.constantFrom<Value>(
    '5 ms',
    '7',
    'Yes',
    'No',
    'n/a',
    '2025',
    'soon',
    '$3',
    { value: 3, text: '4' },
    './x',
    ['a'],
    12,
  );
  const anyRow = fc.constantFrom(...kinds).chain((kind) =>
    fc.record({
      row: anyCriterion('x').map((one) => ({ ...one, kind })),
      values: fc.array(fc.oneof(written, anyValue(kind)), { minLength: 2, maxLength: 3 }),
    }),
  );

  it('of which some tools, or the rows, are replaced are joined as if nothing had been before', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 2, maxLength: 3 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        fc.tuple(fc.boolean(), fc.boolean()),
        fc.boolean(),
        (rows, kept, sameRows, asked) => {
          const states = rows.flatMap(({ row, values }) => {
            const { criteria = [], tools } = oneRow(row, values);
            const both = tools.map((one) => ({ ...one, values: { ...one.values, y: 1 } }));
            return reading({ criteria: [...criteria, named('y')], tools: both }).document ?? [];
          });
          let last: ReturnType<typeof join> | null = null;
          let before: ParsedDocument | undefined;
          for (const state of states) {
            const tools = state.tools.map((one, i) => (kept[i] && before?.tools[i]) || one);
            const { criteria, ...rest } = state;
            const rowsNow = criteria?.map((one, i) => (sameRows[i] && before?.criteria?.[i]) || one);
            const now: ParsedDocument = { ...rest, tools, ...(asked && rowsNow && { criteria: rowsNow }) };
            const found = join([now], null, new Map(), cells, last);
            const { comparison, problems } = join([now], null, new Map(), cells);
            assert.deepEqual([found.comparison, found.problems], [comparison, problems]);
            [last, before] = [found, now];
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a range or an extreme', () => {
  const told = (kind: Kind, ...values: Value[]) => {
    const { view, problems } = viewed(oneRow(criterion(kind), [...values, ...values]));
    return [textsOf(view, 'x')[0], ...problems.map(({ path, severity, found }) => `${severity} ${path} ${found}`)].slice(0, 2);
  };

  it('leaves a warning where its row has no figures', () => {
    const odd = (value: Value): Value => ({ ...(value as object), range: [1, 2] }) as Value;
    const warning = 'warning tools[0].values.x a range or extreme';

    assert.deepEqual(told('text', odd({ value: 'a' })), ['a', warning]);
    assert.deepEqual(told('boolean', odd({ value: true })), ['Yes', warning]);
    assert.deepEqual(told('date', odd({ value: '2025' })), ['2025', warning]);
    assert.deepEqual(told('list', odd({ value: ['a'] })), ['a', warning]);
    assert.deepEqual(told('text', { value: 'a', extreme: 'highest' }), ['a', warning]);
  });

  it('leaves a warning where the value lies outside of its range, and none where it lies in it', () => {
    assert.deepEqual(told('number', { value: 4, range: [5, 9] }), ['4', 'warning tools[0].values.x the number 4']);
    assert.deepEqual(told('number', { value: 10, range: [null, 9] }), ['10', 'warning tools[0].values.x the number 10']);
    assert.deepEqual(told('number', { value: 5, range: [5, 9] }), ['5']);
    assert.deepEqual(told('number', { value: 50, range: [5, null] }), ['50']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Criterion } from '../../src/model/criterion.js';
import { codesOf, criterion, oneRow, pathsOf, reading, rowOf, textsOf, tool, viewed } from '../support/documents.js';

const item = (id: string, more: object = {}) => ({ id, title: `Can ${id}`, ...more });
const firstTool = (input: unknown) => reading(input).document?.tools[0];
const circle: Record<string, unknown> = { id: 'circle' };
circle['self'] = circle;
circle['name'] = circle;

describe('what is left out', () => {
  const claims = (claim: unknown) => ({ tools: [tool('a')], verdict: { text: 'T', claims: [claim] } });
  const value = (more: object) => ({ tools: [tool('a', { x: { value: 1, ...more } })] });
  for (const [input, path, found] of [
    [claims(5), 'verdict.claims[0]', 'the number 5'],
    [claims([]), 'verdict.claims[0]', 'a list of 0'],
    [claims({ kind: 'toString' }), 'verdict.claims[0].kind', '"toString"'],
    [claims({ kind: 'constructor' }), 'verdict.claims[0].kind', '"constructor"'],
    [claims({}), 'verdict.claims[0].kind', 'nothing'],
    [value({ range: 5 }), 'tools[0].values.x.range', 'the number 5'],
    [value({ range: [1] }), 'tools[0].values.x.range', 'a list of 1'],
    [{ tools: [{ ...tool('a'), values: 5 }] }, 'tools[0].values', 'the number 5'],
    [
      { ...oneRow(criterion('number'), [1]), criteria: [{ ...criterion('number'), min: 'example.com' }] },
      'criteria[0].min',
      '"example.com"',
    ],
  ] as const) {
    it(`is told at its place: ${path}, ${found}`, () => {
      assert.deepEqual(
        reading(input).problems.map((one) => [one.code, one.path, one.found, one.suggestion]),
        [['invalid-data', path, found, undefined]],
      );
    });
  }

  it('takes nothing else with it: a criterion keeps its scale where its unit goes', () => {
    const { document } = reading({
      criteria: [{ ...criterion('number'), unit: 5, min: 0, max: 10 }],
      tools: [tool('a', { x: 4 })],
    });

    assert.deepEqual(document?.criteria, [{ ...criterion('number'), min: 0, max: 10 }]);
  });
});

describe('a tool', () => {
  it('is left out for its name or its ID, and nothing else of the document', () => {
    const { document, problems } = reading({
      tools: [tool('a'), { id: 'b' }, { name: 'C' }, { id: 'd e', name: 'D' }, 5, null, tool('f')],
      title: 'T',
    });

    assert.deepEqual(
      document?.tools.map(({ id }) => id),
      ['a', 'f'],
    );
    assert.equal(document?.title, 'T');
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [
        ['invalid-data', 'tools[1].name'],
        ['invalid-id', 'tools[2].id'],
        ['invalid-id', 'tools[3].id'],
        ['invalid-data', 'tools[4]'],
        ['invalid-data', 'tools[5]'],
      ],
    );
  });

  it('keeps everything but its broken fields', () => {
    const broken = {
      ...tool('a', { x: 1 }),
      url: 5,
      logo: [],
      summary: {},
      relationship: 'friend',
      updated: 'soon',
      capabilities: 'many',
    };

    const { document, problems } = reading({ tools: [broken] });

    assert.deepEqual(
      { ...document?.tools[0], answers: document?.tools[0]?.answers.size },
      { id: 'a', name: 'A', path: 'tools[0]', answers: 1, capabilities: null },
    );
    assert.deepEqual(
      [...pathsOf(problems)].sort(),
      ['capabilities', 'logo', 'relationship', 'summary', 'updated', 'url'].map((key) => `tools[0].${key}`),
    );
  });

  it('listed twice is kept once, the first', () => {
    const { document, problems } = reading({ tools: [tool('a'), { id: '!' }, tool('b'), tool('a', {}, { name: 'Again' })] });

    assert.deepEqual(
      document?.tools.map(({ name }) => name),
      ['A', 'B'],
    );
    assert.deepEqual(problems.map(({ code, path }) => [code, path]).at(-1), ['invalid-id', 'tools[3].id']);
  });

  it('may have an ID that every object has as a key', () => {
    assert.deepEqual(reading([tool('constructor'), tool('prototype')]).problems, []);
    assert.deepEqual(codesOf(reading([tool('__proto__')]).problems), ['invalid-id']);
  });
});

describe('a cell', () => {
  for (const [form, value] of [
    ['an object as its value', { value: {} }],
    ['a list of numbers', [1, 2]],
    ['a list of lists', { value: [['a']] }],
    ['an unknown status', { value: true, status: 'partail' }],
    ['a range of one end', { value: 5, range: [1] }],
    ['a range of two open ends', { value: 5, range: [null, null] }],
    ['a lowest without a text', { value: 5, extreme: 'lowest' }],
    ['a text that is none', { value: 5, text: 5 }],
    ['an unknown extreme', { value: 5, extreme: 'high' }],
    ['a range of texts', { value: 5, range: ['1', '2'] }],
    ['a value that is broken beside a status', { value: {}, status: 'partial' }],
    ['a doubt that is no flag', { value: 5, unverified: 'yes' }],
    ['a Date', new Date(0)],
    ['a Date as its value', { value: new Date(0), status: 'partial' }],
    ['a Map', new Map([['value', 1]])],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a BigInt', 5n],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['itself', circle],
    ['a text in its list that is too long', ['a', 'x'.repeat(10_001)]],
    ['a value that is too long, beside a status', { value: 'x'.repeat(10_001), status: 'partial' }],
  ] as const) {
    it(`with ${form} reads 'unknown', and the others stay`, () => {
      const { document, problems } = reading({ tools: [tool('a', { before: 1, x: value as never, after: 2 })] });

      const answers = document?.tools[0]?.answers;
      assert.ok(['unknown', undefined].includes(answers?.get('x')?.status), JSON.stringify(answers?.get('x')));
      assert.deepEqual([answers?.get('before')?.value, answers?.get('after')?.value], [1, 2]);
      assert.ok(problems.length > 0);
      for (const { path, severity, fix } of problems) {
        assert.match(path, /^tools\[0\]\.values\.x/);
        assert.equal(severity, 'error');
        assert.ok(fix);
      }
    });
  }

  it('keeps its value where only its note, its link or its date is broken', () => {
    const { document, problems } = reading(
      tool('a', { x: { value: 5, note: 7, source: 'javascript:1', checked: 'soon' } as never }),
    );

    assert.deepEqual(document?.tools[0]?.answers.get('x'), { value: 5, status: 'known', unverified: false });
    assert.deepEqual([...pathsOf(problems)].sort(), ['values.x.checked', 'values.x.note', 'values.x.source']);
    assert.ok(
      problems.every(({ fix }) => !fix.includes('unknown')),
      'none says that the cell reads unknown',
    );
  });

  it('under a key that is no criterion ID is told by that key', () => {
    const { document, problems } = reading(tool('a', { 'a b': 3, ok: 1 }));

    assert.deepEqual([...(document?.tools[0]?.answers.keys() ?? [])], ['ok']);
    assert.equal(problems[0]?.path, 'values["a b"]');
    assert.match(problems[0]?.expected ?? '', /^a criterion ID/);
    assert.match(problems[0]?.found ?? '', /a b/);
  });
});

describe('a capability', () => {
  it('is left out for its ID or its title, told by the index that its author counts', () => {
    const items = [item('a'), 5, { id: 'b' }, item('c', { url: 'data:x', tags: 'one' }), { title: 'D' }, item('a'), item('e')];

    const { document, problems } = reading({ tools: [{ id: '!' }, { ...tool('t'), capabilities: { items } }] });

    assert.deepEqual(document?.tools[0]?.capabilities?.items, [item('a'), item('c'), item('e')]);
    assert.deepEqual(
      [...pathsOf(problems)].sort(),
      ['[1]', '[2].title', '[3].tags', '[3].url', '[4].id', '[5].id']
        .map((end) => `tools[1].capabilities.items${end}`)
        .concat('tools[0].id')
        .sort(),
    );
  });

  it('count that is broken goes alone', () => {
    for (const total of [-1, 2.5, '9', Number.NaN]) {
      assert.equal(firstTool({ ...tool('a'), capabilities: { total, items: [item('a')] } })?.capabilities?.total, 1);
    }
  });
});

describe('a criterion', () => {
  it('is left out for its ID, its label or its kind', () => {
    const criteria = [
      criterion('score', { id: 'a' }),
      { id: 'b', kind: 'text' },
      { id: 'c', label: 'C', kind: 'txt' },
      { label: 'D', kind: 'text' },
      'e',
    ];

    const { document, problems } = reading({ tools: [tool('t')], criteria });

    assert.deepEqual(
      document?.criteria?.map(({ id }) => id),
      ['a'],
    );
    assert.deepEqual(pathsOf(problems), ['criteria[1].label', 'criteria[2].kind', 'criteria[3].id', 'criteria[4]']);
  });

  it('keeps everything but its broken fields', () => {
    const broken = {
      ...criterion('score'),
      min: '0',
      max: Number.NaN,
      better: 'more',
      tolerance: -1,
      weight: -1,
      currency: 'euro',
      unit: '',
      url: 'javascript:1',
    };

    const { document, problems } = reading({ tools: [tool('t')], criteria: [broken] });

    // A scale without an extent is none.
    assert.deepEqual(document?.criteria, [criterion('score', { min: 0, max: 0 })]);
    assert.equal(problems.length, 8);
  });

  it('loses a scale that ends where it begins', () => {
    const { document, problems } = reading({ tools: [tool('t')], criteria: ['bad', criterion('number', { min: 5, max: 5 })] });

    assert.deepEqual(document?.criteria, [criterion('number')]);
    assert.deepEqual(pathsOf(problems), ['criteria[0]', 'criteria[1]']);
  });

  it('of which the scale is left out has no bars, of the scale of its kind neither', () => {
    for (const kind of ['score', 'rank'] as const) {
      const { view, problems } = viewed(oneRow(criterion(kind, { min: 5, max: 1 }), [4.5, 1]));

      assert.deepEqual(
        rowOf(view, 'x').cells.map(({ text, fraction }) => [text, fraction]),
        [
          ['4.5', null],
          ['1.0', null],
        ],
      );
      assert.deepEqual(pathsOf(problems), ['criteria[0]']);
    }
  });

  it('loses a format that says another thing of its figures than their unit or currency, with a warning', () => {
    const seen = (more: Partial<Criterion>, kind: Criterion['kind'] = 'number') => {
      const { view, problems } = viewed(oneRow(criterion(kind, more), [0.5, 1200]));
      return [...textsOf(view, 'x').map((text) => text.replace(/\s/g, ' ')), ...pathsOf(problems)];
    };
    const usd = { currency: 'USD' } as const;

    assert.deepEqual(seen({ unit: 'ms', format: 'percent' }), ['0.5 ms', '1,200.0 ms', 'criteria[0].format']);
    assert.deepEqual(seen({ unit: 'GB', format: 'bytes' }), ['0.5 GB', '1,200.0 GB', 'criteria[0].format']);
    for (const format of ['percent', 'bytes', 'duration'] as const)
      assert.deepEqual(seen({ ...usd, format }, 'money'), ['$0.50', '$1,200.00', 'criteria[0].format']);

    assert.deepEqual(seen({ unit: '%', format: 'percent' }), ['50%', '120,000%']);
    assert.deepEqual(seen({ unit: 'seconds', format: 'duration' }), ['0.5 s', '20 min']);
    assert.deepEqual(seen({ ...usd, format: 'compact' }, 'money'), ['$0.5', '$1.2K']);
  });

  it('is told of a currency that it does not print', () => {
    const { problems } = viewed(oneRow(criterion('number', { currency: 'USD' }), [4, 5]));

    assert.deepEqual(
      problems.map(({ path, severity, found }) => [path, severity, found]),
      [['criteria[0].currency', 'warning', "'USD' in one of kind 'number'"]],
    );
  });

  it('listed twice is kept once, told by the index that its author counts', () => {
    const { document, problems } = reading({ tools: [tool('t')], criteria: ['bad', criterion('score'), criterion('text')] });

    assert.deepEqual(document?.criteria, [criterion('score')]);
    assert.deepEqual(pathsOf(problems), ['criteria[0]', 'criteria[2].id']);
  });
});

describe('a range', () => {
  it('whose upper end comes first is turned, with a warning', () => {
    const { view, problems } = viewed(oneRow(criterion('number'), [{ range: [5, 1] }, { range: [5, null] }]));

    assert.deepEqual(textsOf(view, 'x'), ['1–5', '≥5']);
    assert.deepEqual(
      problems.map(({ path, severity }) => [path, severity]),
      [['tools[0].values.x.range', 'warning']],
    );
  });
});

describe('an end of a scale that cannot be read', () => {
  for (const [key, end] of [
    ['max', '5'],
    ['max', null],
    ['min', 'one'],
  ] as const) {
    for (const kind of ['score', 'rank', 'number'] as const) {
      it(`leaves no scale to draw bars on: ${key} ${end} of a ${kind}`, () => {
        const { view, problems } = viewed(oneRow({ ...criterion(kind), [key]: end } as Criterion, [0.4, 0.9, 1]));
        assert.deepEqual(
          rowOf(view, 'x').cells.map(({ fraction }) => fraction),
          [null, null, null],
        );
        assert.deepEqual(pathsOf(problems), [`criteria[0].${key}`]);
        assert.ok(textsOf(view, 'x').every((text) => !text.includes('/')));
      });
    }
  }
});

describe('what is said of how a row is printed', () => {
  for (const kind of ['rank', 'boolean', 'date', 'list', 'text', 'link'] as const) {
    it(`is told where it is not: the unit of a ${kind}`, () => {
      const row = criterion(kind, { unit: 'pts' });
      assert.deepEqual(
        reading({ tools: [tool('a')], criteria: [row] }).problems.map(({ severity, path }) => [severity, path]),
        [['warning', 'criteria[0].unit']],
      );
    });
  }
  for (const kind of ['boolean', 'date', 'list', 'text', 'link'] as const) {
    it(`is told where it is not: the format of a ${kind}`, () => {
      const { problems } = reading({ tools: [tool('a')], criteria: [criterion(kind, { format: 'compact' })] });
      assert.deepEqual(
        problems.map(({ severity, path }) => [severity, path]),
        [['warning', 'criteria[0].format']],
      );
    });
  }
  it('is not told of units and formats that are printed', () => {
    for (const kind of ['number', 'score', 'money'] as const)
      assert.deepEqual(
        reading({ tools: [tool('a')], criteria: [criterion(kind, { unit: 'pts', format: 'compact' })] }).problems,
        [],
      );
  });
});

describe('rows that are called alike', () => {
  const rows = ['p', 'q', 'r', 's'].map((id) =>
    criterion('number', { id, label: id === 's' ? 'Price (2)' : 'Price', better: 'lower' }),
  );

  it('are told apart wherever they are named, with a warning: the first keeps its label', () => {
    const values = { p: 1, q: 2, r: 3, s: 4 };
    const { view, problems } = viewed({ criteria: rows, tools: [tool('a', values), tool('b', values)] });
    assert.deepEqual(
      view.rows.map(({ criterion: { label } }) => label),
      ['Price', 'Price (2)', 'Price (3)', 'Price (2) (2)'],
    );
    assert.deepEqual(
      problems.map(({ severity, path }) => [severity, path]),
      [1, 2, 3].map((i) => ['warning', `criteria[${i}].label`]),
    );
  });

  it('are as they were where their groups tell them apart', () => {
    const grouped = rows.slice(0, 2).map((row, i) => ({ ...row, group: `G${i}` }));
    assert.deepEqual(reading({ criteria: grouped, tools: [tool('a', { p: 1 })] }).problems, []);
  });
});

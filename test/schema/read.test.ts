import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../../src/schema/read.js';
import { BASE, codesOf, pathsOf, reading, tool } from '../support/documents.js';

describe('what can be read', () => {
  const both = [tool('a', { x: 1 }), tool('b')];

  for (const [form, input] of [
    ['a document', { tools: both }],
    ['a list of tools', both],
    ['JSON of a document', JSON.stringify({ tools: both })],
    ['JSON of a list, with white space around', ` \n${JSON.stringify(both)}\n`],
  ] as const) {
    it(`is ${form}`, () => {
      const { document, problems } = reading(input);

      assert.deepEqual(
        document?.tools.map(({ id }) => id),
        ['a', 'b'],
      );
      assert.deepEqual(problems, []);
    });
  }

  it('is one tool', () => {
    assert.deepEqual(
      reading(tool('a')).document?.tools.map(({ id, path }) => [id, path]),
      [['a', '']],
    );
    assert.deepEqual(reading(JSON.stringify(tool('a'))).problems, []);
  });

  it('is a frozen document, which stays as it was', () => {
    const input = { tools: [tool('a', { x: 1, y: {} as never }), { id: '!' }] };
    const before = structuredClone(input);

    reading(Object.freeze(input));

    assert.deepEqual(input, before);
  });

  it('has unknown keys, which are ignored', () => {
    const { document, problems } = reading({ tools: [{ ...tool('a'), stars: 5, x: { y: [1] } }], generator: 'mine' });

    assert.deepEqual(problems, []);
    assert.ok(document && !('generator' in document));
  });

  it('keeps what it was given, with every field of an answer decided', () => {
    const { document } = reading({
      tools: [
        tool('a', {
          bare: 0.9,
          none: null,
          blank: '  ',
          ranged: { range: [1, 2] },
          reversed: { range: [2, 1] },
          full: { value: 1, status: 'partial', note: 'N' },
          from: { range: [5, null], text: 'from $5' },
          most: { extreme: 'highest' },
          least: { value: 3, extreme: 'lowest', text: 'By request' },
          said: { text: 'Contact sales' },
          silent: { value: 2, text: ' ' },
          gone: { status: 'not-applicable', extreme: 'highest', text: 'n/a (managed)' },
        }),
      ],
    });

    assert.deepEqual(
      [...(document?.tools[0]?.answers ?? [])],
      [
        ['bare', { value: 0.9, status: 'known', unverified: false }],
        ['none', { value: null, status: 'unknown', unverified: false }],
        ['blank', { value: null, status: 'unknown', unverified: false }],
        ['ranged', { value: null, status: 'known', unverified: false, range: [1, 2] }],
        ['reversed', { value: null, status: 'known', unverified: false, range: [1, 2] }],
        ['full', { value: 1, status: 'partial', unverified: false, note: 'N' }],
        ['from', { value: null, status: 'known', unverified: false, text: 'from $5', range: [5, null] }],
        ['most', { value: null, status: 'known', unverified: false, extreme: 'highest' }],
        ['least', { value: 3, status: 'known', unverified: false, text: 'By request', extreme: 'lowest' }],
        ['said', { value: null, status: 'known', unverified: false, text: 'Contact sales' }],
        ['silent', { value: 2, status: 'known', unverified: false }],
        ['gone', { value: null, status: 'not-applicable', unverified: false, text: 'n/a (managed)' }],
      ],
    );
  });

  it('holds a text of invisible characters alone for no answer', () => {
    assert.equal(reading(tool('a', { x: '\u200b' })).document?.tools[0]?.answers.get('x')?.status, 'unknown');
  });

  it('drops the value of what is unknown or does not apply', () => {
    const { document } = reading(tool('a', { x: { value: 5, status: 'unknown' }, y: { value: 5, status: 'not-applicable' } }));

    assert.deepEqual(
      [...(document?.tools[0]?.answers.values() ?? [])].map(({ value }) => value),
      [null, null],
    );
  });

  it('counts no fewer capabilities than it has', () => {
    const items = [
      { id: 'c', title: 'C' },
      { id: 'd', title: 'D' },
    ];
    const totals = [{ total: 9, items }, { total: 1, items }, { items }, { total: 9 }].map(
      (capabilities) => reading({ ...tool('a'), capabilities }).document?.tools[0]?.capabilities?.total,
    );

    assert.deepEqual(totals, [9, 2, 2, 9]);
  });
});

describe('what cannot be read at all', () => {
  for (const [form, input, found] of [
    ['empty text', '', /^nothing$/],
    ['white space', ' \n\t', /^nothing$/],
    ['HTML', ' <!doctype html><p>Not found', /^HTML$/],
    ['an object that became text', '[object Object]', /^\[object Object\]$/],
    ['a text that is no JSON', '{"tools": [}', /^text that is not/],
    ['JSON that ends early', '{"tools": [', /^text that is not/],
    ['JSON of null', 'null', /^null$/],
    ['JSON of a number', '5', /^the number 5$/],
    ['JSON of a text', '"x"', /^"x"$/],
    ['null', null, /^null$/],
    ['nothing', undefined, /^nothing$/],
    ['a flag', true, /^the boolean true$/],
    ['a BigInt', 5n, /^the bigint 5$/],
    ['a symbol', Symbol('x'), /^the symbol/],
    ['a function', () => ({}), /^a function$/],
    ['an object without tools', {}, /^nothing$/],
    ['a Map', new Map([['tools', []]]), /Map/],
    ['a Date', new Date(0), /Date/],
  ] as const) {
    it(`is ${form}: invalid-data, and how to mend it`, () => {
      const { document, problems } = reading(input);

      assert.equal(document, null);
      assert.deepEqual(codesOf(problems), ['invalid-data']);
      assert.match(problems[0]?.found ?? '', found);
      assert.equal(problems[0]?.severity, 'error');
      assert.ok(problems[0]?.fix && problems[0].expected);
    });
  }

  it('is tools that are no list', () => {
    for (const tools of [{}, 'a', 5, null]) {
      const { document, problems } = reading({ tools });

      assert.equal(document, null);
      assert.deepEqual(pathsOf(problems), ['tools']);
    }
  });

  it('is a document without tools: there is nothing to show', () => {
    for (const input of [{ tools: [] }, []]) {
      const { document, problems } = reading(input);

      assert.deepEqual(document?.tools, []);
      assert.deepEqual(
        problems.map(({ code, severity }) => [code, severity]),
        [['invalid-data', 'error']],
      );
    }
  });

  it('says of a framework’s object as text how to hand it over', () => {
    assert.match(reading('[object Object]').problems[0]?.fix ?? '', /data property/);
  });
});

describe('what an element would say of a document beyond its form', () => {
  const told = (document: unknown) =>
    read(document, BASE).problems.map(({ severity, path, expected }) => [severity, path, expected]);
  const row = (kind: string, values: readonly unknown[], more = {}) => ({
    criteria: [{ id: 'x', label: 'X', kind, ...more }],
    tools: values.map((x, i) => ({ id: `t${i}`, name: `T${i}`, values: { x } })),
  });

  it('is told: texts that no row can compare', () => {
    assert.deepEqual(told(row('money', ['Contact sales', 4])), [['warning', 'tools[0].values.x', 'an amount']]);
    assert.deepEqual(told(row('boolean', ['maybe', true])), [['error', 'tools[0].values.x', 'true or false']]);
    assert.deepEqual(told(row('money', ['$5/mo', '$50/yr'])), [
      ['warning', 'tools[0].values.x', 'figures of one unit and currency'],
    ]);
  });
  it('is not told of texts that are read as they are meant, in the language of the document', () => {
    assert.deepEqual(told(row('money', ['Free', '$4'])), []);
    assert.deepEqual(told({ ...row('boolean', ['ja', 'nein']), lang: 'de' }), []);
    assert.equal(told(row('boolean', ['ja', 'nein'])).length, 2);
  });
  it('is told: values off the scale, doubled names, values without a row, claims that no cell bears out', () => {
    const twins = [5, 2].map((x, i) => ({ id: `t${i}`, name: 'T', values: { x, y: 1 } }));
    const document = {
      ...row('score', []),
      tools: twins,
      verdict: { text: 'B leads.', claims: [{ kind: 'leads', criterion: 'x', tool: 't1', over: ['t0'] }] },
    };
    assert.deepEqual(
      read(document, BASE)
        .problems.map(({ path }) => path)
        .sort(),
      ['tools', 'tools[0].values.x', 'tools[0].values.y', 'tools[1].values.x', 'verdict.claims[0]'],
    );
  });
  it('is told under the same cap', () => {
    const { problems } = read(row('boolean', Array(150).fill('maybe')), BASE);
    assert.equal(problems.length, 100);
    assert.equal(problems.at(-1)?.code, 'too-large');
    assert.equal(read(row('boolean', Array(150).fill('maybe')), BASE, { all: true }).problems.length, 150);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/model/problem.js';
import { criterion, pathsOf, reading, tool } from '../support/documents.js';

const only = (problems: readonly Problem[]): Problem => {
  assert.equal(problems.length, 1, JSON.stringify(problems.map(({ message }) => message)));
  return problems[0] as Problem;
};

describe('text that is no JSON', () => {
  for (const [form, text, found] of [
    ['a curly quote', '{\n  “tools”: []}', /a curly quote at line 2, column 3/],
    ['a curly quote that ends a text', '{"tools”: [], "x": 1}', /'tools”'|a curly quote|no comma|'x'|'.*' at line 1/],
    ['an escaped quote', '{&quot;tools&quot;: []}', /&quot;.* at line 1, column 2/],
    ['a single quote', "{'tools': []}", /a single quote at line 1, column 2/],
    ['a no-break space', '{\u00a0"tools": []}', /a no-break space at line 1, column 2/],
    ['a comment', '{\n// tools\n"tools": []}', /a comment at line 2, column 1/],
    ['a comma before the end', '{"tools": [1, 2,\n]}', /a comma before the end.* at line 1, column 16/],
    ['a comma before the end of an object', '{"a": 1,\n}', /a comma before the end.* at line 1, column 8/],
    ['a byte order mark inside', '{"tools": \uFEFF[]}', /a byte order mark.* at line 1, column 11/],
    ['a missing comma', '{"a": 1\n"b": 2}', /no comma before this at line 2, column 1/],
    ['a key without quotes', '{tools: []}', /'tools' at line 1, column 2/],
    ['a text over two lines', '{"a": "b\nc"}', /a text that does not end at line 1, column 7/],
    ['an early end', '{"tools": [', /the end at line 1, column 12/],
    ['a bracket that closes nothing', '{"tools": [}', /'}' that closes nothing at line 1, column 12/],
  ] as const) {
    it(`names ${form}, with line and column`, () => {
      const { found: told, fix, code } = only(reading(text).problems);

      assert.equal(code, 'invalid-data');
      assert.match(told, /^text that is not: /);
      assert.match(told, found);
      assert.ok(fix);
    });
  }

  it('is not what begins with a byte order mark', () => {
    assert.deepEqual(reading('\uFEFF{"tools":[{"id":"a","name":"A"}]}').problems, []);
    assert.deepEqual(reading('\n \uFEFF [{"id":"a","name":"A"}]').problems, []);
  });
});

describe('integers in JSON text', () => {
  const of = (...values: string[]): string =>
    `{"tools":[{"id":"a","name":"A","values":{${values.map((value, i) => `"v${i}": ${value}`).join(',\n')}}}]}`;

  it('beyond what a double holds leave a warning', () => {
    const { severity, found, fix } = only(reading(of('9007199254740993', '9007199254740992')).problems);

    assert.equal(severity, 'warning');
    assert.match(found, /^9007199254740993 at line 1, column \d+$/);
    assert.match(fix, /9007199254740992/);
  });

  it('are told once, with their count', () => {
    assert.match(
      only(reading(of('9007199254740993', '-9007199254740995', '12345678901234567890123')).problems).found,
      /and 2 more/,
    );
  });

  it('may have a million digits', () => {
    assert.match(reading(of(`1${'0'.repeat(1_000_000)}1`)).problems[0]?.found ?? '', /^10+ at line 1/);
  });

  it('that hold their digits leave none, nor digits in texts', () => {
    for (const value of [
      '9007199254740992',
      '-9007199254740992',
      '100000000000000000000',
      '1e21',
      '12345678901234567000e-3',
      '0.1234567890123456',
      '0.12345678901234567',
      '0.5e-12',
      '1234567890123456.789e+2',
      '1234567890123456.789E2',
      '"9007199254740993"',
      '"" ',
      '"a \\" 9007199254740993"',
      '" 9007199254740993 "',
    ]) {
      assert.deepEqual(reading(of(value)).problems, [], value);
    }
  });

  it('are found behind texts that end in a backslash', () => {
    assert.match(only(reading(of('"a\\\\"', '-9007199254740993')).problems).found, /^-9007199254740993 at line 2, column \d+$/);
  });
});

describe('a word that is none of a few', () => {
  const kindOf = (kind: unknown, more: object = {}) =>
    only(reading({ tools: [tool('a')], criteria: [{ id: 'x', label: 'X', kind, ...more }] }).problems);

  for (const [written, meant] of [
    ['bool', 'boolean'],
    ['Boolean', 'boolean'],
    ['currency', 'money'],
    ['price', 'money'],
    ['percent', 'number'],
    ['integer', 'number'],
    ['nubmer', 'number'],
    ['version', 'text'],
    ['string', 'text'],
    ['rating', 'score'],
    ['url', 'link'],
    ['array', 'list'],
  ]) {
    it(`is told with the one that was meant: kind '${written}' is '${meant}'`, () => {
      const { suggestion, expected, fix } = kindOf(written);

      assert.equal(suggestion, meant);
      assert.match(expected, /^one of 'text', 'number'/);
      assert.ok(fix.includes(`'${meant}'`));
    });
  }

  it('is told with all of them where none is near', () => {
    const { suggestion, expected } = kindOf('zebra');

    assert.equal(suggestion, undefined);
    assert.match(expected, /^one of 'text', 'number', .*'link'$/);
  });

  it('missing as a kind is told by another key, or by what the cells hold', () => {
    assert.equal(kindOf(undefined, { type: 'bool' }).suggestion, 'boolean');
    for (const [value, kind] of [
      [5, 'number'],
      [{ value: true }, 'boolean'],
      ['MIT', 'text'],
      [['a'], 'list'],
    ] as const) {
      const { problems } = reading({ tools: [tool('a'), tool('b', { x: value as never })], criteria: [{ id: 'x', label: 'X' }] });

      assert.deepEqual([problems[0]?.path, problems[0]?.suggestion], ['criteria[0].kind', kind]);
    }
  });

  it('is told for the others alike', () => {
    const { problems } = reading({ tools: [tool('a')], criteria: [{ ...criterion('score'), better: 'Lower' }] });

    assert.equal(problems[0]?.suggestion, 'lower');
  });
});

describe('an answer beside the values of its tool', () => {
  it('is told where it belongs', () => {
    const { document, problems } = reading({
      tools: [{ ...tool('a', { x: 1 }), y: 2, stars: 3 }, tool('b', { y: 2 })],
      criteria: [criterion('number'), criterion('number', { id: 'y', label: 'Y' })],
    });

    const { path, severity, expected, suggestion } = only(problems);
    assert.deepEqual([path, severity, suggestion], ['tools[0].y', 'warning', 'values.y']);
    assert.match(expected, /'y' inside 'values'/);
    assert.equal(document?.tools[0]?.answers.has('y'), false);
  });

  it('is known without criteria by what other tools answer', () => {
    assert.deepEqual(pathsOf(reading([{ ...tool('a'), speed: 2 }, tool('b', { speed: 2 })]).problems), ['[0].speed']);
  });
});

describe('a link without a scheme', () => {
  it('is warned of, as it leads to a file beside the data', () => {
    for (const url of ['www.a.example/x', 'a.com', 'docs.a.io/x?y#z', 'a-b.co.uk/']) {
      const { severity, path, suggestion, fix } = only(reading({ ...tool('a'), url }).problems);

      assert.deepEqual([severity, path, suggestion], ['warning', 'url', `https://${url}`]);
      assert.match(fix, /https:\/\//);
    }
  });

  it('whose port reads like a scheme is left out, and told with its scheme', () => {
    const { severity, suggestion } = only(reading({ ...tool('a'), url: 'a.com:8080/x' }).problems);

    assert.deepEqual([severity, suggestion], ['error', 'https://a.com:8080/x']);
  });

  it('is none where it may be a file', () => {
    for (const url of [
      'logo.svg',
      'a/b.com.html',
      '/a.com',
      '../a.com',
      'https://a.com',
      '//a.com',
      'README.md',
      '?a.com',
      'a.company',
    ]) {
      assert.deepEqual(reading({ ...tool('a'), url }).problems, [], url);
    }
  });
});

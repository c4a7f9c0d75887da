import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/model/problem.js';
import { codesOf, criterion, pathsOf, reading, tool } from '../support/documents.js';

const MIB = 1024 * 1024;
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const told = (problems: readonly Problem[]): unknown => problems.map(({ code, path, severity }) => [code, path, severity]);
const tooLarge = (path: string): unknown => [['too-large', path, 'error']];

/** An object with this many levels, itself counted. */
const deep = (levels: number): unknown => {
  let value: unknown = {};
  for (let i = 1; i < levels; i++) value = { x: value };
  return value;
};

describe('the limits', () => {
  it('of a text: 1 MiB in bytes, not in characters', () => {
    const start = '{"tools":[{"id":"a","name":"A"}]}';

    assert.deepEqual(reading(start.padEnd(MIB)).problems, []);
    assert.deepEqual(told(reading(start.padEnd(MIB + 1)).problems), tooLarge(''));
    assert.deepEqual(told(reading(`{"tools":[{"id":"a","name":"${'€'.repeat(MIB / 3)}"}]}`).problems), tooLarge(''));
  });

  it('of data: 1 MiB of letters in all, wherever the last ones stand', () => {
    const filled = (last: number) => ({
      tools: [tool('a')],
      ...Object.fromEntries(times(104, (i) => [`k${i}`, 'x'.repeat(10_000)])),
      last: 'x'.repeat(last),
    });

    assert.deepEqual(reading(filled(7_500)).problems, []);
    const { document, problems } = reading(filled(9_000));
    assert.equal(document, null);
    assert.deepEqual(told(problems), tooLarge(''));
  });

  it('of data count its keys', () => {
    const { document, problems } = reading({ tools: [tool('a')], ['k'.repeat(MIB)]: 1 });

    assert.equal(document, null);
    assert.deepEqual(told(problems), tooLarge(''));
  });

  it('of tools: 200, and the rest are left out', () => {
    assert.deepEqual(reading(times(200, (i) => tool(`t${i}`))).problems, []);
    const { document, problems } = reading({ tools: times(201, (i) => tool(`t${i}`)) });

    assert.equal(document?.tools.length, 200);
    assert.deepEqual(told(problems), tooLarge('tools'));
    assert.deepEqual(told(reading(times(201, (i) => tool(`t${i}`))).problems), tooLarge(''));
  });

  it('of criteria: 500, and the rest are left out', () => {
    const criteria = (count: number) => ({
      tools: [tool('a')],
      criteria: times(count, (i) => criterion('score', { id: `c${i}`, label: `C ${i}` })),
    });

    assert.deepEqual(reading(criteria(500)).problems, []);
    const { document, problems } = reading(criteria(501));
    assert.equal(document?.criteria?.length, 500);
    assert.deepEqual(told(problems), tooLarge('criteria'));
  });

  it('of capabilities: 1,000 a tool, and the rest are left out', () => {
    const having = (count: number) =>
      tool('a', {}, { capabilities: { items: times(count, (i) => ({ id: `c${i}`, title: 'C' })) } });

    assert.deepEqual(reading(having(1_000)).problems, []);
    const { document, problems } = reading(having(1_001));
    assert.equal(document?.tools[0]?.capabilities?.items.length, 1_000);
    assert.deepEqual(told(problems), tooLarge('capabilities.items'));
  });

  it('of the entries of a cell: 200, and the cell goes: a shorter list would be another answer', () => {
    const listing = (count: number) =>
      tool('a', { x: times(count, String), y: { value: times(count, String), status: 'partial' } });

    assert.deepEqual(reading(listing(200)).problems, []);
    const { document, problems } = reading(listing(201));
    assert.ok([...(document?.tools[0]?.answers.values() ?? [])].every(({ status }) => status === 'unknown'));
    assert.deepEqual(pathsOf(problems), ['values.x', 'values.y.value']);
    assert.deepEqual(codesOf(problems), ['too-large', 'too-large']);
  });

  it('of tags: 50, and the rest are left out', () => {
    const tagged = (count: number) =>
      tool('a', {}, { capabilities: { items: [{ id: 'c', title: 'C', tags: times(count, String) }] } });

    assert.deepEqual(reading(tagged(50)).problems, []);
    const { document, problems } = reading(tagged(51));
    assert.equal(document?.tools[0]?.capabilities?.items[0]?.tags?.length, 50);
    assert.deepEqual(told(problems), tooLarge('capabilities.items[0].tags'));
  });

  it('of a text in data: 10,000 characters, and that part goes', () => {
    assert.deepEqual(reading(tool('a', { x: 'x'.repeat(10_000) })).problems, []);
    const { document, problems } = reading({ ...tool('a', { x: 'x'.repeat(10_001), y: 1 }), summary: 'x'.repeat(10_001) });

    assert.deepEqual([...(document?.tools[0]?.answers.keys() ?? [])], ['y']);
    assert.equal(document?.tools[0]?.summary, undefined);
    assert.deepEqual([...pathsOf(problems)].sort(), ['summary', 'values.x']);
    assert.deepEqual(new Set(codesOf(problems)), new Set(['too-large']));
  });

  it('of depth: 32 levels, and what is below goes', () => {
    assert.deepEqual(reading({ tools: [tool('a')], x: deep(31) }).problems, []);
    const { document, problems } = reading({ tools: [tool('a')], x: deep(32) });

    assert.equal(document?.tools.length, 1);
    assert.deepEqual(codesOf(problems), ['too-large']);
  });

  for (const [form, input] of [
    ['objects', deep(6_000)],
    ['text of objects', `${'{"x":'.repeat(6_000)}1${'}'.repeat(6_000)}`],
    ['text of lists', '['.repeat(6_000) + ']'.repeat(6_000)],
    ['text of half a million lists', '['.repeat(MIB / 2) + ']'.repeat(MIB / 2)],
  ] as const) {
    it(`hold where six thousand levels come as ${form}`, () => {
      const { problems } = reading(input);

      assert.ok(codesOf(problems).includes('too-large'));
    });
  }

  it('hold where six thousand levels stand in a cell', () => {
    const { document, problems } = reading(tool('a', { x: deep(6_000) as never, y: 1 }));

    assert.deepEqual([...(document?.tools[0]?.answers.values() ?? [])].filter(({ status }) => status === 'known').length, 1);
    assert.ok(codesOf(problems).includes('too-large'));
  });

  it('hold where a few objects unfold to millions', () => {
    let twice: unknown = { x: 1 };
    for (let i = 0; i < 28; i++) twice = [twice, twice];

    const { document, problems } = reading({ tools: [tool('a')], twice });

    assert.equal(document, null);
    assert.deepEqual(told(problems), tooLarge(''));
  });

  it('hold for a list that says it is endless', () => {
    const { document, problems } = reading({ tools: Object.assign([tool('a')], { length: 2 ** 32 - 1 }) });

    assert.deepEqual(
      document?.tools.map(({ id }) => id),
      ['a'],
    );
    assert.ok(codesOf(problems).includes('too-large'));
  });
});

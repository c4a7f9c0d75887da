import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../../src/schema/read.js';
import { BASE, reading, tool } from '../support/documents.js';

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const fields = (count: number, key: (i: number) => string, value: unknown) =>
  Object.fromEntries(times(count, (i) => [key(i), value]));

describe('more than a hundred problems in one source', () => {
  const broken = (errors: number, warnings: number) => [
    ...times(warnings, (i) => ({ id: `w${i}`, name: `W${i}`, logos: '' })),
    ...times(errors, (i) => ({ id: `e${i}`, name: `E${i}`, summary: 5 })),
  ];

  it('are told in the order found while they are a hundred', () => {
    const { problems } = reading(broken(50, 50));

    assert.equal(problems.length, 100);
    assert.ok(problems.every(({ code }) => code === 'invalid-data'));
  });

  it('are told errors first, then one with the count of the rest and the worst severity among them', () => {
    const { problems } = reading(broken(60, 80));
    const [last, ...others] = [...problems].reverse();

    assert.equal(problems.length, 100);
    assert.deepEqual(
      others.reverse().map(({ severity }) => severity),
      [...times(60, () => 'error'), ...times(39, () => 'warning')],
    );
    assert.deepEqual([last?.code, last?.severity, last?.path], ['too-large', 'warning', '']);
    assert.match(last?.found ?? '', /^41 more, of which 0 are errors/);
    assert.equal(reading(broken(150, 0)).problems.at(-1)?.severity, 'error');
  });

  it('are all told where all are asked for', () => {
    const { problems } = read(broken(150, 10), BASE, { all: true });

    assert.equal(problems.length, 160);
    assert.ok(problems.every(({ code }) => code !== 'too-large'));
  });

  for (const [form, input, count] of [
    [
      'values that are none',
      { tools: times(200, (i) => tool(`t${i}`, fields(400, (j) => `k${j}`, { value: {} }) as never)) },
      80_000,
    ],
    [
      'keys that are no criterion ID',
      { tools: times(200, (i) => tool(`t${i}`, fields(400, (j) => `k ${j}`, 1) as never)) },
      80_000,
    ],
    [
      'capabilities listed twice',
      { tools: times(90, (i) => ({ ...tool(`t${i}`), capabilities: { items: times(1_000, () => ({ id: 'c', title: 'C' })) } })) },
      89_910,
    ],
    [
      'misspelled keys',
      {
        tools: [tool('a')],
        criteria: times(500, (i) => ({ id: `c${i}`, label: `C ${i}`, kind: 'text', ...fields(100, (j) => `unit${j}`, 1) })),
      },
      5_000,
    ],
  ] as const) {
    it(`are counted: ${form}`, () => {
      const { problems } = reading(input);

      assert.equal(problems.length, 100);
      assert.match(problems.at(-1)?.found ?? '', new RegExp(`^${count - 99} more`));
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Document } from '../../src/model/tool.js';
import { type Reading, read } from '../../src/schema/read.js';
import { anyDocument } from '../support/arbitraries.js';
import { BASE, table, tool } from '../support/documents.js';
import { fc } from '../support/random.js';

/** What is read, without what is kept for the next time. */
const result = ({ document, problems }: Reading) => ({ document, problems });

const first = (input: unknown): Reading => read(input, BASE, null);

/** Reads one after the other in the same place, and holds each to a reading of its own. */
function readAll(inputs: readonly unknown[]): Reading[] {
  let last: Reading | null = null;
  return inputs.map((input) => {
    last = read(input, BASE, last);
    assert.deepEqual(result(last), result(read(input, BASE)));
    return last;
  });
}

const three = (): Document => ({
  criteria: [
    { id: 'x', label: 'X', kind: 'score' },
    { id: 'y', label: 'Y', kind: 'text' },
  ],
  tools: ['a', 'b', 'c'].map((id, i) => tool(id, { x: i / 10, y: { value: id, source: '/s' } })),
});

describe('a document that is read again', () => {
  it('keeps the tools and criteria that are as they were', () => {
    const next = structuredClone(three());
    next.tools[1] = tool('d', { x: 1 });
    next.criteria?.splice(1, 1, { id: 'y', label: 'Why', kind: 'text' });

    const [before, after] = readAll([three(), next]).map(({ document }) => document);

    assert.equal(after?.tools[0], before?.tools[0]);
    assert.equal(after?.tools[2], before?.tools[2]);
    assert.equal(after?.criteria?.[0], before?.criteria?.[0]);
    assert.deepEqual(
      after?.tools.map(({ id, path }) => [id, path]),
      [
        ['a', 'tools[0]'],
        ['d', 'tools[1]'],
        ['c', 'tools[2]'],
      ],
    );
  });

  it('sees what changed inside the same objects', () => {
    const input = three();
    const before = first(input);
    (input.tools[2] as { values: unknown }).values = { x: 0.9 };

    const after = read(input, BASE, before);

    assert.equal(after.document?.tools[2]?.answers.get('x')?.value, 0.9);
  });

  it('tells what became wrong, and what was', () => {
    const broken = { ...three(), criteria: [{ id: 'x', label: 'X', kind: 'scores' }] };
    const wrong = three();
    (wrong.tools[1] as { values: unknown }).values = { x: { value: [1] } };
    const twice = { ...three(), tools: [...three().tools.slice(0, 2), tool('a')] };
    const misspelled = { ...three(), titel: 'T' };
    const longer = { ...three(), tools: [...three().tools, tool('d'), tool('!')] };

    readAll([
      three(),
      broken,
      three(),
      wrong,
      three(),
      twice,
      three(),
      misspelled,
      misspelled,
      three(),
      longer,
      { tools: [] },
      three(),
    ]);
  });

  it('is another one in another form or place', () => {
    const { tools } = three();

    readAll([
      tools,
      { tools },
      tools,
      tools[0],
      JSON.stringify(tools[0]),
      [tools[0]],
      [...tools].reverse(),
      tools.slice(1),
      'no JSON',
      tools,
    ]);
    const there = read(three(), 'https://there.example/', first(three()));
    assert.equal(there.document?.tools[0]?.answers.get('y')?.source, 'https://there.example/s');
  });

  it('stays as it is where the property throws the second time', () => {
    const before = first(three());
    let times = 0;
    const input = {
      ...three(),
      get title() {
        times += 1;
        if (times > 1) throw new Error('no');
        return 1;
      },
    };

    assert.deepEqual(read(input, BASE, before).document?.tools.length, 3);
  });

  it('is what a reading of its own would be, whatever was there before', () => {
    const tools = fc.array(anyDocument, { minLength: 2, maxLength: 3 });
    const mixed = tools.chain((all) =>
      fc.array(
        fc.record({ of: fc.nat(), from: fc.nat(), at: fc.nat() }).map(({ of, from, at }) => {
          const base = all[of % all.length] as Document;
          const other = all[from % all.length] as Document;
          const given = structuredClone(base);
          const [came] = structuredClone(other.tools).slice(at % Math.max(1, other.tools.length));
          if (came && given.tools.length) given.tools[at % given.tools.length] = came;
          return given;
        }),
        { minLength: 2, maxLength: 5 },
      ),
    );
    fc.assert(
      fc.property(mixed, (all) => {
        readAll(all);
      }),
      { numRuns: 400 },
    );
  });

  it('is a table of the same criteria', () => {
    const [one, two] = readAll([table({ x: [1, 2] }), table({ x: [1, 3] })]);

    assert.equal(one?.document?.criteria?.[0], two?.document?.criteria?.[0]);
  });
});

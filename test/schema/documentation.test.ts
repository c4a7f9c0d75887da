import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { reading, viewed } from '../support/documents.js';

type Examples = Record<string, unknown>;

/** The examples that a page of the documentation gives for the keys of each object, by the object's name. */
function examplesIn(path: string): ReadonlyMap<string, Examples> {
  const sections = readFileSync(path, 'utf8').split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const keys = section.matchAll(/^\| \**`([^`]+)`\** \|.*\| `([^`]+)` \|$/gm);
      return [
        section.slice(0, section.indexOf('\n')),
        Object.fromEntries([...keys].map(([, key, example = '']) => [key, JSON.parse(example)])),
      ];
    }),
  );
}

describe('the examples of the data format', () => {
  const examples = examplesIn('docs/data.md');
  const of = (name: string): Examples => examples.get(name) ?? assert.fail(`no examples of ${name}`);

  it('are there for every key', () => {
    const keys = readFileSync('docs/data.md', 'utf8').matchAll(/^\| \**`([^`]+)`\** \|.*$/gm);
    assert.deepEqual(
      [...keys].filter(([line]) => !/\| `[^`]+` \|$/.test(line)).map(([line]) => line),
      [],
    );
  });

  it('make one document that is read without a problem and shows what they say', () => {
    const criterion = of('Criterion');
    const answer: Examples = { ...of('Evidence'), range: [4, 5] };
    const capability = of('Capability');
    const tool = {
      ...of('Tool'),
      values: { [String(criterion.id)]: answer },
      capabilities: { ...of('Capabilities'), items: [capability] },
    };
    const other = { id: 'b', name: 'B', values: { [String(criterion.id)]: 5 } };
    const document = { ...of('Document'), tools: [tool, other], criteria: [criterion], lang: 'en', more: of('More') };
    const { problems } = reading(document);
    assert.deepEqual(problems, []);
    const { view } = viewed(document);
    assert.equal(view.title, of('Document').title);
    assert.equal(view.rows.length, 1);
    assert.equal(view.rows[0]?.cells[0]?.note, answer.note);
  });

  for (const name of ['Document', 'Tool', 'Capability', 'Criterion', 'Verdict']) {
    it(`are read without a problem one by one: ${name}`, () => {
      for (const [key, example] of Object.entries(of(name))) {
        const more = { [key]: example };
        const criterion = { id: 'price', label: 'Price', kind: 'money', currency: 'USD', better: 'lower' };
        const tools = ['a', 'b', 'c'].map((id, i) => ({ id, name: id, values: { price: 3 + i } }));
        const documents: Record<string, unknown> = {
          Document: { criteria: [criterion], tools, ...more },
          Tool: {
            criteria: [criterion, { id: 'offline', label: 'Offline', kind: 'boolean' }],
            tools: [{ ...tools[0], ...more }, ...tools.slice(1)],
          },
          Capability: { tools: [{ ...tools[0], capabilities: { items: [{ id: 'x', title: 'X', ...more }] } }] },
          Criterion: { criteria: [{ ...criterion, ...more }], tools },
          Verdict: { criteria: [criterion], tools, verdict: { ...of('Verdict'), ...more } },
        };
        assert.deepEqual(reading(documents[name]).problems, [], key);
      }
    });
  }

  it('are read without a problem where registries are described', () => {
    const blocks = [...readFileSync('docs/registries.md', 'utf8').matchAll(/^```json\n(.*?)\n```$/gms)].map(
      ([, code = '']) => code,
    );
    const [file = '', index = ''] = blocks;
    assert.deepEqual(reading(file).problems, []);
    assert.ok(Array.isArray(JSON.parse(index)));
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { jsonSchema } from '../../scripts/lib/json-schema.js';
import { tool, viewed } from '../support/documents.js';
import { violations } from '../support/json-schema.js';

const folder = new URL('../../src/sample/', import.meta.url);
const samples = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'index.json');
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

describe('the published JSON Schema', () => {
  let schema: Record<string, unknown> = {};
  const refusals = (document: unknown): string[] => violations(document, schema);
  before(async () => {
    schema = JSON.parse(await jsonSchema());
  });

  it('describes a document: tools are required, the rest is not', () => {
    assert.equal(schema['type'], 'object');
    assert.deepEqual(schema['required'], ['tools']);
    assert.deepEqual(
      Object.keys(schema['properties'] as object).sort(),
      ['$schema', 'asOf', 'criteria', 'description', 'lang', 'more', 'title', 'tools', 'verdict'].sort(),
    );
  });

  it('has the limits in it', () => {
    const { tools, criteria } = schema['properties'] as Record<string, Record<string, unknown>>;

    assert.equal(tools?.['maxItems'], 200);
    assert.equal(criteria?.['maxItems'], 500);
  });

  it('accepts the least, unknown keys, and every form of a value', () => {
    const values = {
      a: 1,
      b: 'x',
      c: null,
      d: true,
      e: ['x'],
      f: { value: 1, range: [0, 2] },
      g: { status: 'unknown' },
      h: {},
    } as never;

    assert.deepEqual(refusals({ tools: [] }), []);
    assert.deepEqual(refusals({ tools: [tool('a', values)], stars: 5 }), []);
  });

  it('refuses what read() would leave out', () => {
    const broken = [
      {},
      { tools: {} },
      { tools: [{ id: 'a' }] },
      { tools: [{ id: 'a b', name: 'A' }] },
      { tools: [tool('a', { 'x y': 1 })] },
      { tools: [tool('a', { x: [1] as never })] },
      { tools: [], criteria: [{ id: 'x', label: 'X', kind: 'txt' }] },
      { tools: [], verdict: { text: 'T', claims: [{ kind: 'wins' }] } },
    ];

    assert.deepEqual(
      broken.filter((document) => !refusals(document).length),
      [],
    );
  });

  for (const file of samples) {
    it(`accepts the sample ${file}`, () => {
      assert.deepEqual(refusals(JSON.parse(textOf(file))), []);
    });
  }
});

describe('the sample', () => {
  const listed = JSON.parse(textOf('index.json')) as { id: string }[];
  const index = new Set(listed.map(({ id }) => `${id}.json`));

  it('lists five tools, each with a file', () => {
    assert.deepEqual([...index].sort(), ['npm.json', 'o4-mini.json', 'pnpm.json', 'stable-diffusion.json', 'yarn.json']);
    for (const file of index) assert.ok(samples.includes(file), file);
  });

  for (const file of samples) {
    it(`${file} is read and shown without a problem`, () => {
      const { view, problems } = viewed(textOf(file));

      assert.deepEqual(problems, []);
      const ids = view.tools.map(({ id }) => `${id}.json`);
      if (index.has(file)) assert.deepEqual(ids, [file]);
      else assert.ok(ids.length >= 10, `${ids.length} tools`);
      assert.ok(view.rows.length > 3);
    });
  }
});

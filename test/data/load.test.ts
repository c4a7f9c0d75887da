import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { joinAll } from '../../src/data/join-all.js';
import { type Loaded, load, type Request } from '../../src/data/load.js';
import { splitIds } from '../../src/model/id.js';
import { isFailed } from '../../src/model/joined.js';
import { idOf, json, never, tool } from '../support/fake-environment.js';
import { scenario } from '../support/registry-scenario.js';

const FOLDER = 'https://r.test/tools/';

const request = (more: Partial<Request>): Request => ({
  source: { kind: 'registry', value: null },
  ids: [],
  attribute: 'tools',
  registry: FOLDER,
  fresh: false,
  memo: {},
  join: joinAll,
  ...more,
});

/** Loads, and lets go again. */
async function loaded(world: { finish<T>(promise: Promise<T>): Promise<T> }, more: Partial<Request>): Promise<Loaded> {
  const lease = new AbortController();
  const result = await world.finish(Promise.resolve(load(request(more), lease.signal)));
  lease.abort();
  return result;
}

const shown = ({ comparison }: Loaded): string[] =>
  comparison?.tools.map((entry) => (isFailed(entry) ? `${entry.id}: ${entry.problem.code}` : entry.id)) ?? [];
const codes = ({ problems }: Loaded): string[] => problems.map(({ code, path }) => `${code} ${path}`.trim());

describe('IDs as authors write them', () => {
  const resolved = [
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'valueOf',
    '@scope/name',
    'c++',
    'a/b/c',
    'x'.repeat(200),
    'A.b_c~d-e+f',
    '1',
    '@',
  ];
  for (const id of resolved) {
    scenario(`${id.slice(0, 20)} is resolved`, async ({ world }) => {
      world.script = () => json(tool(id));
      const result = await loaded(world, { ids: [id] });
      assert.deepEqual(shown(result), [id]);
      assert.deepEqual(codes(result), []);
      assert.deepEqual(
        world.calls.map(({ url }) => decodeURIComponent(url)),
        [`${FOLDER}${id}.json`],
      );
    });
  }

  const refused = [
    '__proto__',
    'a/../../b',
    '../b',
    '%2e%2e',
    '.',
    'a//b',
    '/a',
    'a/',
    'x'.repeat(201),
    '😀',
    'a😀',
    '-a',
    '_a',
    'a?b',
    'a#b',
    'a\\b',
    'a:b',
    '{id}',
    'https://evil.test/x',
    '//evil.test',
  ];
  for (const id of refused) {
    scenario(`${id.slice(0, 20)} is refused, asks for nothing and leaves the others`, async ({ world }) => {
      world.script = ({ url }) => json(tool(idOf(url)));
      const result = await loaded(world, { ids: [...splitIds(id), 'npm'] });
      assert.deepEqual(shown(result), ['npm']);
      assert.ok(codes(result).length > 0 && codes(result).every((code) => code === 'invalid-id @tools'), codes(result).join());
      assert.ok(world.calls.every(({ url }) => url === `${FOLDER}npm.json`));
    });
  }

  scenario('nothing that every object has is touched', async ({ world }) => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    world.script = () => new Response('{"id":"constructor","name":"C","values":{"__proto__":{"polluted":1},"rank":3}}');
    assert.deepEqual(shown(await loaded(world, { ids: ['constructor', '__proto__'] })), ['constructor']);
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), before);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });

  scenario('listed twice shows once and says so', async ({ world }) => {
    world.script = ({ url }) => json(tool(idOf(url)));
    const result = await loaded(world, { ids: ['a', 'b', 'a'] });
    assert.deepEqual(shown(result), ['a', 'b']);
    assert.deepEqual(codes(result), ['invalid-id @tools']);
    assert.equal(world.calls.length, 2);
  });

  scenario('none of the right form: nothing is asked and nothing shows', async ({ world }) => {
    const result = await loaded(world, { ids: ['..'] });
    assert.equal(result.comparison, null);
    assert.equal(world.calls.length, 0);
  });
});

describe('what is loaded together', () => {
  scenario('one bad tool leaves the others, in the order given', async ({ world }) => {
    world.script = ({ url }) => {
      const id = idOf(url);
      if (id === 'down') return new Response('', { status: 500 });
      if (id === 'gone') return new Response('', { status: 404 });
      if (id === 'index') return json(['gnoe']);
      if (id === 'late') return never();
      return world.after(id === 'a' ? 300 : 10, () => json(tool(id)));
    };
    const result = await loaded(world, { ids: ['b', 'down', 'a', 'gone', 'late'] });
    assert.deepEqual(shown(result), ['b', 'down: unavailable', 'a', 'gone: unknown-tool', 'late: unavailable']);
    assert.equal(result.problems.find(({ tool: id }) => id === 'gone')?.suggestion, 'gnoe');
  });

  scenario('no registry is set: every ID is unreachable', async ({ world }) => {
    const result = await loaded(world, { ids: ['a', 'b'], registry: null });
    assert.equal(result.comparison, null);
    assert.deepEqual(
      result.problems.map(({ code, found }) => `${code} ${found}`),
      Array(2).fill('unreachable no registry is set'),
    );
  });

  scenario('criteria join across answers, the date is the earliest', async ({ world }) => {
    const speed = { id: 'speed', label: 'Speed', kind: 'number' };
    const cost = { id: 'cost', label: 'Cost', kind: 'money' };
    world.script = ({ url }) =>
      idOf(url) === 'a'
        ? json({ tools: [tool('a', { values: { speed: 1 } })], criteria: [speed], asOf: '2025-03-09' })
        : json({
            tools: [tool('b', { values: { cost: 2 } })],
            criteria: [cost, { ...speed, label: 'Pace' }],
            asOf: '2024-01-01',
            title: 'T',
          });
    const { comparison, problems } = await loaded(world, { ids: ['a', 'b'] });
    assert.deepEqual(
      comparison?.criteria.map(({ label }) => label),
      ['Speed', 'Cost'],
    );
    assert.equal(comparison?.asOf, '2024-01-01');
    assert.equal(comparison?.title, 'T');
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
    );
  });

  scenario('the same mistake in two answers is told of both, and where', async ({ world }) => {
    world.script = ({ url }) => json(tool(idOf(url), { url: 'javascript:1' }));
    const { problems } = await loaded(world, { ids: ['a', 'b'] });
    assert.deepEqual(
      problems.map(({ tool: id, path, url }) => [id, path, url]),
      ['a', 'b'].map((id) => [id, 'url', `${FOLDER}${id}.json`]),
    );
    assert.match(problems[0]?.message ?? '', /^a url \(https:\/\/r\.test\/tools\/a\.json\): expected/);
  });

  scenario('a mistake in what tools of one answer share is told once', async ({ world }) => {
    world.script = () =>
      json({ tools: [tool('a'), tool('b')], criteria: [{ id: 'rank', label: 'Rank', kind: 'rank', url: 'javascript:1' }] });
    const { problems } = await loaded(world, { ids: ['a', 'b'], registry: 'https://r.test/?ids={ids}' });
    assert.deepEqual(
      problems.map(({ tool: id, path }) => [id, path]),
      [[undefined, 'criteria[0].url']],
    );
  });

  scenario('a problem in a tool of another document entry is not told of this one', async ({ world }) => {
    world.script = () => json({ tools: [tool('npm'), tool('pnpm', { url: 'javascript:1' })] });
    assert.deepEqual(codes(await loaded(world, { ids: ['npm'] })), []);
  });
});

describe('a document from a URL', () => {
  const doc = { tools: [tool('a', { url: 'a.html' }), tool('b')] };

  scenario('shows all its tools, with links that resolve against it', async ({ world }) => {
    world.script = () => json(doc);
    const result = await loaded(world, { source: { kind: 'src', value: '../data/doc.json' } });
    assert.deepEqual(shown(result), ['a', 'b']);
    assert.equal(world.calls[0]?.url, 'https://page.test/data/doc.json');
    const [a] = result.comparison?.tools ?? [];
    assert.equal(a && 'url' in a && a.url, 'https://page.test/data/a.html');
  });

  scenario('gives the tools that are asked for; what it lacks comes from the registry', async ({ world }) => {
    world.script = ({ url }) => (url.endsWith('doc.json') ? json(doc) : json(tool(idOf(url))));
    const result = await loaded(world, { source: { kind: 'src', value: 'doc.json' }, ids: ['c', 'b'] });
    assert.deepEqual(shown(result), ['c', 'b']);
    assert.equal(world.calls.length, 2);
  });

  scenario('is asked for once by all', async ({ world, document }) => {
    world.script = () => json(doc);
    const askers = Array.from({ length: 20 }, () => document('doc.json'));
    await world.finish(Promise.all(askers.map(({ answer }) => answer)));
    assert.equal(world.calls.length, 1);
  });

  for (const [status, code] of [
    [404, 'unknown-tool'],
    [403, 'unreachable'],
    [500, 'unavailable'],
  ] as const) {
    scenario(`that answers ${status} is ${code}, and names the attribute`, async ({ world }) => {
      world.script = () => new Response('', { status });
      const result = await loaded(world, { source: { kind: 'src', value: 'doc.json' } });
      assert.equal(result.comparison, null);
      assert.deepEqual(codes(result), [`${code} @src`]);
      assert.equal(result.problems[0]?.url, 'https://page.test/docs/doc.json');
    });
  }

  scenario('that is no URL is unreachable', async ({ world }) => {
    assert.deepEqual(codes(await loaded(world, { source: { kind: 'src', value: 'http://' } })), ['unreachable @src']);
    assert.equal(world.calls.length, 0);
  });

  scenario('that is broken JSON is invalid', async ({ world }) => {
    world.script = () => new Response('{');
    assert.deepEqual(codes(await loaded(world, { source: { kind: 'src', value: 'doc.json' } })), ['invalid-data']);
  });
});

describe('what is wrong with many cells', () => {
  const board = (kind: string, value: unknown, more = {}) => ({
    criteria: Array.from({ length: 5 }, (_, r) => ({ id: `r${r}`, label: `R ${r}`, kind, ...more })),
    tools: Array.from({ length: 40 }, (_, t) => ({
      id: `t${t}`,
      name: `T ${t}`,
      values: Object.fromEntries(Array.from({ length: 5 }, (_, r) => [`r${r}`, value])),
    })),
  });
  scenario('is told of a hundred, the rest counted', async ({ world }) => {
    const { problems, comparison } = await loaded(world, { source: { kind: 'inline', value: board('boolean', 7), table: null } });
    assert.equal(comparison?.tools.length, 40);
    assert.equal(problems.length, 100);
    assert.equal(problems.at(-1)?.code, 'too-large');
    assert.equal(problems.at(-1)?.found, '101 more, of which 101 are errors');
  });

  scenario('and with the document itself is told of a hundred together, errors first', async ({ world }) => {
    const value = board('boolean', 7);
    const told = { ...value, tools: value.tools.map((one) => ({ ...one, logos: '', summery: '' })) };
    const { problems } = await loaded(world, { source: { kind: 'inline', value: told, table: null } });
    assert.equal(problems.length, 100);
    assert.deepEqual(new Set(problems.map(({ severity }) => severity)), new Set(['error']));
    assert.equal(problems.at(-1)?.found, '181 more, of which 101 are errors');
  });
});

describe('inline data', () => {
  scenario('asks for nothing, and resolves links against the page', async ({ world }) => {
    const result = await loaded(world, { source: { kind: 'inline', value: tool('a', { url: 'x' }), table: null }, ids: ['a'] });
    const [a] = result.comparison?.tools ?? [];
    assert.equal(a && 'url' in a && a.url, 'https://page.test/docs/x');
    assert.equal(world.calls.length, 0);
  });

  scenario('that is broken falls through to nothing else', async ({ world }) => {
    const result = await loaded(world, { source: { kind: 'inline', value: '{', table: null }, ids: ['a'] });
    assert.equal(result.comparison, null);
    assert.equal(world.calls.length, 0);
  });

  scenario('is there at once when data was shown before', async () => {
    const result = load(request({ source: { kind: 'inline', value: tool('a'), table: null } }), new AbortController().signal);
    assert.equal(result instanceof Promise, false);
  });
});

import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { broken, json, never, type Script, status } from '../support/fake-environment.js';
import { scenario } from '../support/registry-scenario.js';

const FOLDER = 'https://r.test/tools/';

describe('an ID close to a known one', () => {
  const listing =
    (list: unknown): Script =>
    ({ url }) =>
      url.endsWith('/index.json') ? json(list) : new Response('', { status: 404 });

  for (const [form, list] of [
    ['a list of IDs', ['yarn', 'npm', 'pnpm']],
    ['a list of tools', [{ id: 'yarn' }, { id: 'npm' }]],
    ['an object with tools', { tools: [{ id: 'npm', name: 'npm' }, null, 5, { id: 7 }] }],
  ] as const) {
    scenario(`is asked about: ${form}`, async ({ world, problemOf }) => {
      world.script = listing(list);
      const problem = await problemOf(FOLDER, 'nmp');
      assert.equal(problem.code, 'unknown-tool');
      assert.equal(problem.suggestion, 'npm');
      assert.match(problem.message, /Did you mean 'npm'\?/);
      assert.equal(problem.retryable, false);
    });
  }

  for (const [form, script] of [
    ['is not there', status(404)],
    ['is no JSON', () => new Response('<html>')],
    ['is junk', () => json({ tools: 'all' })],
    ['is null', () => json(null)],
    ['cannot be reached', broken],
  ] as [string, Script][]) {
    scenario(`is not guessed where the list ${form}`, async ({ world, problemOf }) => {
      world.script = (call) => (call.url.endsWith('/index.json') ? script(call) : new Response('', { status: 404 }));
      const problem = await problemOf(FOLDER, 'nmp');
      assert.equal(problem.code, 'unknown-tool');
      assert.equal(problem.suggestion, undefined);
      assert.ok(world.time <= 3_100, `${world.time}`);
    });
  }

  scenario('is never the ID itself, but may be the same in another case', async ({ world, problemOf }) => {
    world.script = listing(['npm']);
    assert.equal((await problemOf(FOLDER, 'npm')).suggestion, undefined);
    assert.equal((await problemOf(FOLDER, 'NPM')).suggestion, 'npm');
  });

  scenario('is not waited for longer than 3 s, and the look-up is stopped then', async ({ world, problemOf }) => {
    world.script = ({ url }) => (url.endsWith('/index.json') ? never() : new Response('', { status: 404 }));
    const problem = await problemOf(FOLDER, 'nmp');
    assert.equal(problem.code, 'unknown-tool');
    assert.ok(world.time >= 3_000 && world.time <= 3_100, `${world.time}`);
    await world.advance(100);
    assert.equal(world.open, 0);
  });

  scenario('is looked up within the 20 s of the whole', async ({ world, problemOf }) => {
    let asked = 0;
    world.script = ({ url }) => {
      if (url.endsWith('/index.json')) return never();
      return asked++ < 2
        ? new Response('', { status: 503, headers: { 'retry-after': '9' } })
        : world.after(1_500, () => new Response('', { status: 404 }));
    };
    const problem = await problemOf(FOLDER, 'nmp');
    assert.equal(problem.code, 'unknown-tool');
    assert.ok(world.time <= 20_050, `${world.time}`);
  });

  scenario('is looked up once for many', async ({ world, tool: ask }) => {
    // The list takes its time: whoever asks in the meantime waits for the same one.
    world.script = (call) =>
      call.url.endsWith('/index.json') ? world.after(10, () => json(['npm'])) : new Response('', { status: 404 });
    await world.finish(Promise.all(['nmp', 'npn', 'pmn'].map((id) => ask(FOLDER, id).answer)));
    assert.equal(world.calls.filter(({ url }) => url.endsWith('index.json')).length, 1);
  });

  scenario('is found for what a batch lacks', async ({ world, problemOf }) => {
    world.script = ({ url }) => (url.endsWith('/index.json') ? json(['npm']) : json([]));
    assert.equal((await problemOf('https://r.test/tools?ids={ids}', 'nmp')).suggestion, 'npm');
  });
});

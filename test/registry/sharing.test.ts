import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { heldEntries } from '../../src/registry/client.js';
import { idOf, json, never, tool } from '../support/fake-environment.js';
import { nameOf, scenario } from '../support/registry-scenario.js';

const FOLDER = 'https://r.test/tools/';
const BATCH = 'https://r.test/tools?ids={ids}';
const idsOf = (url: string): string[] => (new URL(url).searchParams.get('ids') ?? '').split(',');
const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `t${i}`);

describe('who asks for the same', () => {
  scenario('shares one request: 100 askers of one ID', async ({ world, tool: ask }) => {
    world.script = ({ url }) => json(tool(idOf(url)));
    const askers = Array.from({ length: 100 }, () => ask(FOLDER, 'npm'));
    const outcomes = await world.finish(Promise.all(askers.map(({ answer }) => answer)));
    assert.equal(world.calls.length, 1);
    assert.deepEqual([...new Set(outcomes.map(nameOf))], ['Tool npm']);
  });

  scenario('shares it under every spelling of the registry', async ({ world, tool: ask }) => {
    world.script = ({ url }) => json(tool(idOf(url)));
    const spellings = ['https://page.test/tools', '/tools/', '../tools', 'HTTPS://page.test/x/../tools/'];
    await world.finish(Promise.all(spellings.map((registry) => ask(registry, 'npm').answer)));
    assert.equal(world.calls.length, 1);
  });

  scenario('keeps apart IDs that differ in case', async ({ world, tool: ask }) => {
    world.script = ({ url }) => json(tool(idOf(url)));
    const [a, b] = await world.finish(Promise.all([ask(FOLDER, 'npm').answer, ask(FOLDER, 'NPM').answer]));
    assert.deepEqual(
      [a, b].map((outcome) => outcome && nameOf(outcome)),
      ['Tool npm', 'Tool NPM'],
    );
    assert.equal(world.calls.length, 2);
  });

  scenario('shares a success while somebody holds it, and asks again once nobody does', async ({ world, tool: ask }) => {
    world.script = ({ url }) => json(tool(idOf(url)));
    const first = ask(FOLDER, 'npm');
    await world.finish(first.answer);
    const second = ask(FOLDER, 'npm');
    await world.finish(second.answer);
    first.leave();
    await world.advance(1000);
    const third = ask(FOLDER, 'npm');
    await world.finish(third.answer);
    assert.equal(world.calls.length, 1);
    second.leave();
    third.leave();
    await world.advance(1000);
    assert.equal(heldEntries(), 0);
    await world.finish(ask(FOLDER, 'npm').answer);
    assert.equal(world.calls.length, 2);
  });

  scenario('keeps no failure', async ({ world, tool: ask, problemOf }) => {
    world.script = ({ url }) => (idOf(url) === 'index' ? json([]) : new Response('', { status: 404 }));
    assert.equal((await problemOf(FOLDER, 'npm')).code, 'unknown-tool');
    world.script = ({ url }) => json(tool(idOf(url)));
    assert.equal(nameOf(await world.finish(ask(FOLDER, 'npm').answer)), 'Tool npm');
  });

  scenario('asks afresh past what is held and past the HTTP cache, and shares that too', async ({ world, tool: ask }) => {
    world.script = ({ url }) => json(tool(idOf(url), { name: `v${world.calls.length}` }));
    await world.finish(ask(FOLDER, 'npm').answer);
    const fresh = [ask(FOLDER, 'npm', true), ask(FOLDER, 'npm', true), ask(FOLDER, 'npm')];
    const names = (await world.finish(Promise.all(fresh.map(({ answer }) => answer)))).map(nameOf);
    assert.deepEqual(names, ['v2', 'v2', 'v2']);
    assert.deepEqual(
      world.calls.map(({ init }) => init.cache),
      ['default', 'no-cache'],
    );
  });

  scenario('keeps a fresh failure from those that ask later', async ({ world, tool: ask }) => {
    world.script = ({ url }) => json(tool(idOf(url)));
    await world.finish(ask(FOLDER, 'npm').answer);
    world.script = () => new Response('', { status: 403 });
    assert.equal((await world.finish(ask(FOLDER, 'npm', true).answer)).kind, 'failed');
    world.script = ({ url }) => json(tool(idOf(url)));
    assert.equal((await world.finish(ask(FOLDER, 'npm').answer)).kind, 'found');
  });

  scenario('sends no credentials and follows redirects', async ({ world, tool: ask }) => {
    world.script = ({ url }) => json(tool(idOf(url)));
    await world.finish(ask(FOLDER, 'npm').answer);
    const { credentials, redirect, method = 'GET' } = world.calls[0]?.init ?? {};
    assert.deepEqual({ credentials, redirect, method }, { credentials: 'omit', redirect: 'follow', method: 'GET' });
  });
});

describe('a batch', () => {
  scenario('takes 100 IDs in two requests of 50', async ({ world, tool: ask }) => {
    world.script = ({ url }) => json(idsOf(url).map((id) => tool(id)));
    const outcomes = await world.finish(Promise.all(numbered(100).map((id) => ask(BATCH, id).answer)));
    assert.deepEqual(
      world.calls.map(({ url }) => idsOf(url).length),
      [50, 50],
    );
    assert.deepEqual(
      outcomes.map(nameOf),
      numbered(100).map((id) => `Tool ${id}`),
    );
  });

  scenario('holds each ID once, and IDs of a later frame go by themselves', async ({ world, tool: ask }) => {
    world.script = ({ url }) => json(idsOf(url).map((id) => tool(id)));
    const first = [ask(BATCH, 'a'), ask(BATCH, 'b'), ask(BATCH, 'a')];
    await world.frame();
    const second = ask(BATCH, 'c');
    await world.finish(Promise.all([...first, second].map(({ answer }) => answer)));
    assert.deepEqual(
      world.calls.map(({ url }) => idsOf(url)),
      [['a', 'b'], ['c']],
    );
  });

  scenario('asks the HTTP cache for nothing when it is fresh', async ({ world, tool: ask }) => {
    world.script = ({ url }) => json(idsOf(url).map((id) => tool(id)));
    await world.finish(ask(BATCH, 'a').answer);
    await world.finish(Promise.all([ask(BATCH, 'a', true).answer, ask(BATCH, 'b', true).answer, ask(BATCH, 'c').answer]));
    const asked = world.calls.map(({ url, init }) => [idsOf(url).join(), init.cache]);
    assert.deepEqual(asked, [
      ['a', 'default'],
      ['a,b', 'no-cache'],
      ['c', 'default'],
    ]);
  });

  scenario('leaves the others where one is missing', async ({ world, tool: ask }) => {
    world.script = ({ url }) => (url.includes('index') ? json([]) : json([tool('a'), tool('c')]));
    const [a, b, c] = await world.finish(Promise.all(['a', 'b', 'c'].map((id) => ask(BATCH, id).answer)));
    assert.deepEqual([a?.kind, c?.kind], ['found', 'found']);
    assert.equal(b?.kind === 'failed' && b.problem.code, 'unknown-tool');
  });

  scenario('does not take a tool listed twice for the one that is missing', async ({ world, tool: ask }) => {
    world.script = ({ url }) => (url.includes('index') ? json([]) : json([tool('a'), tool('a')]));
    const [, b] = await world.finish(Promise.all(['a', 'b'].map((id) => ask(BATCH, id).answer)));
    assert.equal(b?.kind === 'failed' && b.problem.code, 'unknown-tool');
  });

  scenario('says what is wrong with an entry that was left out', async ({ world, tool: ask }) => {
    world.script = () => json([tool('a', { values: { rank: {}, nope: [{}] } }), { id: 'b' }]);
    const [a, b] = await world.finish(Promise.all(['a', 'b'].map((id) => ask(BATCH, id).answer)));
    assert.equal(a?.kind, 'found');
    const problem = b?.kind === 'failed' ? b.problem : null;
    assert.equal(problem?.code, 'invalid-data');
    assert.equal(problem?.path, '[1].name');
  });

  scenario('of nothing but broken JSON fails them all as invalid', async ({ world, tool: ask }) => {
    world.script = () => new Response('[{');
    const outcomes = await world.finish(Promise.all(['a', 'b'].map((id) => ask(BATCH, id).answer)));
    assert.deepEqual(
      outcomes.map((outcome) => outcome.kind === 'failed' && outcome.problem.code),
      ['invalid-data', 'invalid-data'],
    );
  });

  scenario('counts its 20 s from when it was asked for', async ({ world, tool: ask }) => {
    world.script = never;
    const asked = ask(BATCH, 'a').answer;
    const from = world.time;
    await world.finish(asked);
    assert.ok(world.time - from <= 20_050, `${world.time - from}`);
  });
});

describe('requests that do not go as a batch', () => {
  scenario('run six at a time', async ({ world, tool: ask }) => {
    world.script = ({ url }) => world.after(100, () => json(tool(idOf(url))));
    const outcomes = await world.finish(Promise.all(numbered(100).map((id) => ask(FOLDER, id).answer)));
    assert.equal(world.mostOpen, 6);
    assert.deepEqual(
      outcomes.map(nameOf),
      numbered(100).map((id) => `Tool ${id}`),
    );
  });

  scenario('keep nobody waiting who asks another host', async ({ world, tool: ask }) => {
    world.script = ({ url }) => (url.startsWith(FOLDER) ? never() : json(tool(idOf(url))));
    for (const id of numbered(10)) ask(FOLDER, id);
    const outcome = await world.finish(ask('https://other.test/', 'npm').answer);
    assert.equal(nameOf(outcome), 'Tool npm');
    assert.ok(world.time < 1000);
  });

  scenario('leave room for the others of a host while they wait to try again', async ({ world, tool: ask }) => {
    world.script = ({ url }) => (idOf(url) === 't9' ? json(tool('t9')) : never());
    const asked = numbered(10).map((id) => ask(FOLDER, id));
    assert.equal(nameOf(await world.finish(asked[9]?.answer ?? Promise.reject())), 'Tool t9');
    assert.ok(world.time <= 8_100, `${world.time}`);
  });

  scenario('all end within 20 s, however long the queue is', async ({ world, tool: ask }) => {
    world.script = never;
    const asked = numbered(60).map((id) => ask(FOLDER, id).answer);
    const outcomes = await world.finish(Promise.all(asked));
    assert.ok(world.time <= 20_050, `${world.time}`);
    assert.ok(outcomes.every((outcome) => outcome.kind === 'failed' && outcome.problem.code === 'unavailable'));
  });
});

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe } from 'node:test';
import { batch } from '../../src/registry/batch.js';
import { findTool, heldEntries } from '../../src/registry/client.js';
import { idOf, json, never, tool } from '../support/fake-environment.js';
import { nameOf, scenario } from '../support/registry-scenario.js';

const FOLDER = 'https://r.test/tools/';
const BATCH = 'https://r.test/tools?ids={ids}';

describe('who leaves', () => {
  scenario('does not cancel what another waits for', async ({ world, tool: ask }) => {
    world.script = ({ url }) => world.after(500, () => json(tool(idOf(url))));
    const [leaving, staying] = [ask(FOLDER, 'npm'), ask(FOLDER, 'npm')];
    await world.advance(100);
    leaving.leave();
    assert.equal(nameOf(await world.finish(staying.answer)), 'Tool npm');
    assert.equal(world.calls.length, 1);
    assert.equal(world.aborted, 0);
  });

  scenario('last cancels the request', async ({ world, tool: ask }) => {
    world.script = never;
    const askers = [ask(FOLDER, 'npm'), ask(FOLDER, 'npm')];
    await world.advance(100);
    for (const { leave } of askers) leave();
    await world.frame();
    assert.equal(world.aborted, 1);
    assert.equal(heldEntries(), 0);
    await assert.rejects(askers[0]?.answer ?? Promise.resolve(), { name: 'AbortError' });
  });

  scenario('and comes back in the same frame cancels nothing, 100 times', async ({ world, tool: ask }) => {
    world.script = ({ url }) => world.after(500, () => json(tool(idOf(url))));
    let asker = ask(FOLDER, 'npm');
    for (let i = 0; i < 100; i++) {
      asker.leave();
      asker = ask(FOLDER, 'npm');
      if (i % 10 === 0) await world.frame();
    }
    assert.equal(nameOf(await world.finish(asker.answer)), 'Tool npm');
    assert.equal(world.calls.length, 1);
  });

  scenario('before asking is told at once, and nothing is asked', async ({ world, tool: ask }) => {
    const first = ask('https://r.test/', 'a');
    first.leave();
    await assert.rejects(findTool(FOLDER, 'npm', AbortSignal.abort(), false), { name: 'AbortError' });
    await world.advance(100);
    assert.equal(
      world.calls.some(({ url }) => url.startsWith(FOLDER)),
      false,
    );
  });

  scenario('while queued leaves the queue, and is never asked for', async ({ world, tool: ask }) => {
    world.script = ({ url }) => (/t[0-5]\./.test(url) ? never() : json(tool(idOf(url))));
    const asked = Array.from({ length: 9 }, (_, i) => ask(FOLDER, `t${i}`));
    await world.advance(100);
    asked[6]?.leave();
    asked[7]?.leave();
    await world.frame();
    await assert.rejects(asked[6]?.answer ?? Promise.resolve(), { name: 'AbortError' });
    for (const { leave } of asked.slice(0, 6)) leave();
    assert.equal(nameOf(await world.finish(asked[8]?.answer ?? Promise.reject())), 'Tool t8');
    assert.equal(
      world.calls.some(({ url }) => /t[67]\./.test(url)),
      false,
    );
    assert.ok(world.time < 1000);
  });

  scenario('frees its place in the queue', async ({ world, tool: ask }) => {
    world.script = never;
    const silent = Array.from({ length: 6 }, (_, i) => ask(FOLDER, `t${i}`));
    await world.advance(100);
    for (const { leave } of silent) leave();
    await world.frame();
    world.script = ({ url }) => json(tool(idOf(url)));
    assert.equal(nameOf(await world.finish(ask(FOLDER, 'npm').answer)), 'Tool npm');
  });

  scenario('a batch before it is sent takes nothing from the others', async ({ world, tool: ask }) => {
    world.script = () => json([tool('a'), tool('b')]);
    const [a, b] = [ask(BATCH, 'a'), ask(BATCH, 'b')];
    a.leave();
    assert.equal(nameOf(await world.finish(b.answer)), 'Tool b');
    assert.equal(world.calls.length, 1);
  });

  scenario('a batch for good before it is sent is not in it', async ({ world }) => {
    const sent: string[] = [];
    const ask = batch<string>(
      50,
      async (ids) => {
        sent.push(...ids);
        return new Map(ids.map((id) => [id, id]));
      },
      () => {},
    );
    const gone = ask('a', AbortSignal.abort());
    const stays = ask('b', new AbortController().signal);
    await assert.rejects(world.finish(gone), { name: 'AbortError' });
    assert.equal(await world.finish(stays), 'b');
    assert.deepEqual(sent, ['b']);
  });

  scenario('a batch with all others leaves no request', async ({ world, tool: ask }) => {
    const askers = [ask(BATCH, 'a'), ask(BATCH, 'b')];
    for (const { leave } of askers) leave();
    await world.advance(1000);
    assert.equal(world.open, 0);
    assert.ok(world.aborted === world.calls.length);
  });

  scenario('a batch under way leaves the others their answer; the last cancels it', async ({ world, tool: ask }) => {
    world.script = () => world.after(500, () => json([tool('a'), tool('b')]));
    const [a, b] = [ask(BATCH, 'a'), ask(BATCH, 'b')];
    await world.advance(100);
    a.leave();
    assert.equal(nameOf(await world.finish(b.answer)), 'Tool b');
    assert.equal(world.aborted, 0);
    world.script = never;
    const [c, d] = [ask(BATCH, 'c'), ask(BATCH, 'd')];
    await world.advance(100);
    c.leave();
    await world.advance(100);
    assert.equal(world.aborted, 0);
    d.leave();
    await world.advance(100);
    assert.equal(world.aborted, 1);
  });

  scenario('during the wait before another attempt ends it', async ({ world, tool: ask }) => {
    world.script = () => new Response('', { status: 503, headers: { 'retry-after': '10' } });
    const asker = ask(FOLDER, 'npm');
    await world.advance(1000);
    asker.leave();
    await world.advance(20_000);
    assert.equal(world.calls.length, 1);
  });

  scenario('during the look-up of near IDs ends it', async ({ world, tool: ask }) => {
    world.script = ({ url }) => (url.endsWith('index.json') ? never() : new Response('', { status: 404 }));
    const asker = ask(FOLDER, 'npm');
    await world.advance(1000);
    assert.equal(world.open, 1);
    asker.leave();
    await world.advance(100);
    assert.equal(world.open, 0);
  });

  scenario('tells a registry function', async ({ world, tool: ask }) => {
    let given: AbortSignal | null = null;
    const asker = ask((_ids, { signal }) => {
      given = signal;
      return new Promise(() => {});
    }, 'npm');
    await world.advance(100);
    asker.leave();
    await world.frame();
    assert.equal((given as AbortSignal | null)?.aborted, true);
  });

  scenario('later than a failure was told is not listened to any more', async ({ world }) => {
    world.script = () => new Response('', { status: 403 });
    const lease = new AbortController();
    await world.finish(findTool(FOLDER, 'npm', lease.signal, false));
    await world.finish(findTool(BATCH, 'npm', lease.signal, false));
    assert.deepEqual(getEventListeners(lease.signal, 'abort'), []);
  });

  scenario('and asks a thousand times leaves nothing behind', async ({ world, tool: ask, document }) => {
    const silentFunction = (): Promise<unknown> => new Promise(() => {});
    world.script = ({ url }) => {
      if (/[02468]\.json/.test(url)) return never();
      if (/[13]\.json/.test(url)) return new Response('', { status: 404 });
      if (/[57]\.json/.test(url)) return new Response('', { status: 500 });
      return world.after(20, () => json([tool(idOf(url))]));
    };
    for (let i = 0; i < 1000; i++) {
      const id = `t${i % 37}`;
      const asker = [() => ask(FOLDER, id), () => ask(BATCH, id), () => ask(silentFunction, id), () => document(`/${id}.json`)][
        i % 4
      ]?.();
      if (i % 3) asker?.leave();
      if (i % 50 === 0) await world.advance(16);
      asker?.leave();
    }
    // The scenario itself looks for what is left.
    await world.advance(50);
    assert.equal(heldEntries(), 0);
  });
});

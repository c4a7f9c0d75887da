import assert from 'node:assert/strict';
import { describe } from 'node:test';
import type { Code } from '../../src/model/problem.js';
import type { RegistryFunction } from '../../src/registry/settings.js';
import { tool } from '../support/fake-environment.js';
import { nameOf, scenario } from '../support/registry-scenario.js';

const junk =
  (value: unknown): RegistryFunction =>
  () =>
    Promise.resolve(value);
/** An app's function may be written without types. */
const untyped = (run: (ids: string[]) => unknown): RegistryFunction => run as unknown as RegistryFunction;

describe('a registry function', () => {
  scenario('is asked for all IDs of a frame at once, each once, 50 at most', async ({ world, tool: ask }) => {
    const asked: number[] = [];
    const registry: RegistryFunction = async (ids) => {
      asked.push(ids.length);
      return ids.map((id) => tool(id));
    };
    const ids = Array.from({ length: 100 }, (_, i) => `t${i}`);
    const outcomes = await world.finish(Promise.all([...ids, ...ids].map((id) => ask(registry, id).answer)));
    assert.deepEqual(asked, [50, 50]);
    assert.deepEqual(
      outcomes.slice(0, 100).map(nameOf),
      ids.map((id) => `Tool ${id}`),
    );
    assert.equal(world.calls.length, 0);
  });

  for (const [form, answer] of [
    ['a tool', tool('npm')],
    ['a list', [tool('npm')]],
    ['a document', { tools: [tool('npm')] }],
    ['JSON text', JSON.stringify(tool('npm'))],
  ] as const) {
    scenario(`may answer with ${form}`, async ({ world, tool: ask }) => {
      assert.equal(nameOf(await world.finish(ask(junk(answer), 'npm').answer)), 'Tool npm');
    });
  }

  scenario('may answer without a promise', async ({ world, tool: ask }) => {
    assert.equal(
      nameOf(
        await world.finish(
          ask(
            untyped(() => tool('npm')),
            'npm',
          ).answer,
        ),
      ),
      'Tool npm',
    );
  });

  scenario('gets IDs of its own: what it does to them changes nothing', async ({ world, tool: ask }) => {
    const registry = untyped((ids) => ids.splice(0).map((id) => tool(id)));
    const outcomes = await world.finish(Promise.all(['a', 'b'].map((id) => ask(registry, id).answer)));
    assert.deepEqual(outcomes.map(nameOf), ['Tool a', 'Tool b']);
  });

  scenario('is another registry than another function', async ({ world, tool: ask }) => {
    const make = (name: string): RegistryFunction => junk(tool('npm', { name }));
    const outcomes = await world.finish(Promise.all(['one', 'two'].map((name) => ask(make(name), 'npm').answer)));
    assert.deepEqual(outcomes.map(nameOf), ['one', 'two']);
  });

  const failing: [string, RegistryFunction, Code][] = [
    [
      'throws at once',
      untyped(() => {
        throw new Error('no');
      }),
      'unreachable',
    ],
    [
      'throws something that is no error',
      untyped(() => {
        throw Object.create(null);
      }),
      'unreachable',
    ],
    [
      'throws nothing',
      untyped(() => {
        throw undefined;
      }),
      'unreachable',
    ],
    ['rejects', () => Promise.reject(new TypeError('down')), 'unreachable'],
    ['never answers', () => new Promise(() => {}), 'unavailable'],
    ['answers with nothing', junk(undefined), 'invalid-data'],
    ['answers with null', junk(null), 'invalid-data'],
    ['answers with a number', junk(5), 'invalid-data'],
    ['answers with broken JSON', junk('{'), 'invalid-data'],
    ['answers with a Response', junk(new Response('{}')), 'invalid-data'],
    ['answers with a symbol', junk(Symbol('x')), 'invalid-data'],
    ['answers with a function', junk(() => {}), 'invalid-data'],
    [
      'answers with getters that throw',
      junk({
        get tools() {
          throw new Error('x');
        },
      }),
      'invalid-data',
    ],
    [
      'answers with a circle',
      junk(
        (() => {
          const a: Record<string, unknown> = { id: 'npm' };
          a.name = a;
          return a;
        })(),
      ),
      'invalid-data',
    ],
    [
      'answers with a revoked proxy',
      junk([
        (() => {
          const { proxy, revoke } = Proxy.revocable({}, {});
          revoke();
          return proxy;
        })(),
      ]),
      'invalid-data',
    ],
    [
      'answers with a proxy that is revoked',
      untyped(async () => {
        const { proxy, revoke } = Proxy.revocable({}, { get: () => undefined });
        setImmediate(() => setImmediate(revoke));
        return proxy;
      }),
      'invalid-data',
    ],
    ['answers with another tool', junk(tool('pnpm')), 'unknown-tool'],
    ['answers with an empty list', junk([]), 'unknown-tool'],
    ['answers with too much', junk(tool('npm', { a: Array(200).fill('x'.repeat(9_999)) })), 'too-large'],
  ];
  for (const [how, registry, code] of failing) {
    scenario(`that ${how}: ${code}`, async ({ world, problemOf }) => {
      const problem = await problemOf(registry, 'npm');
      assert.equal(problem.code, code, problem.message);
      assert.equal(problem.tool, 'npm');
      assert.ok(world.time <= 20_050, `${world.time}`);
    });
  }

  scenario('that is silent is told to stop', async ({ world, problemOf }) => {
    const stopped: boolean[] = [];
    await problemOf((_ids, { signal }) => {
      signal.addEventListener('abort', () => stopped.push(true));
      return new Promise(() => {});
    }, 'npm');
    assert.deepEqual(stopped, [true]);
    assert.ok(world.time >= 20_000);
  });

  scenario('that has answered is not told to stop', async ({ world, tool: ask }) => {
    const signals: AbortSignal[] = [];
    const asker = ask(async (_ids, { signal }) => {
      signals.push(signal);
      return tool('npm');
    }, 'npm');
    await world.finish(asker.answer);
    asker.leave();
    await world.advance(1000);
    assert.equal(signals[0]?.aborted, false);
  });

  scenario('that answers too late changes nothing any more', async ({ world, problemOf }) => {
    const problem = await problemOf(async () => {
      await world.after(30_000, () => new Response());
      throw new Error('late');
    }, 'npm');
    assert.equal(problem.code, 'unavailable');
    await world.advance(20_000);
  });

  scenario('leaves the others when one is broken', async ({ world, tool: ask }) => {
    const registry = junk([tool('a'), { id: 'b' }, tool('c')]);
    const outcomes = await world.finish(Promise.all(['a', 'b', 'c', 'd'].map((id) => ask(registry, id).answer)));
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['found', 'failed', 'found', 'failed'],
    );
  });
});

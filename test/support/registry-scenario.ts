import assert from 'node:assert/strict';
import { setMaxListeners } from 'node:events';
import { it } from 'node:test';
import type { Problem } from '../../src/model/problem.js';
import { findDocument, findTool, heldEntries, type Loaded } from '../../src/registry/client.js';
import type { Outcome } from '../../src/registry/outcome.js';
import type { Registry } from '../../src/registry/settings.js';
import { FakeWorld } from './fake-environment.js';
// What is loaded on request is here already: the time of these tests waits for no file.
import '../../src/seams/files/diagnostics.js';
import '../../src/seams/files/failures.js';

/** One who asks, and may leave. */
export interface Asker<T> {
  readonly answer: Promise<T>;
  leave(): void;
}

/** What a test of the registry works with. */
export interface Scene {
  readonly world: FakeWorld;
  tool(registry: Registry | null, id: string, fresh?: boolean): Asker<Outcome>;
  document(src: string, fresh?: boolean): Asker<Loaded>;
  /** Asks, lets the time pass, and returns the problem that came of it. */
  problemOf(registry: Registry | null, id: string): Promise<Problem>;
}

// A hundred askers of one thing are no leak: the scenario looks for leaks itself.
setMaxListeners(0);

/** A test in a world of its own. Whatever it did, nothing is left once all have gone: no entry, timer, request or listener. */
export function scenario(name: string, run: (scene: Scene) => Promise<void>): void {
  it(name, async () => {
    const world = new FakeWorld();
    const uninstall = world.install();
    const leavers: (() => void)[] = [];
    const asker = <T>(ask: (signal: AbortSignal) => Promise<T>): Asker<T> => {
      const lease = new AbortController();
      const leave = (): void => lease.abort();
      leavers.push(leave);
      const answer = ask(lease.signal);
      answer.catch(() => {});
      return { answer, leave };
    };
    const scene: Scene = {
      world,
      tool: (registry, id, fresh = false) => asker((signal) => findTool(registry, id, signal, fresh)),
      document: (src, fresh = false) => asker((signal) => findDocument(src, signal, fresh)),
      async problemOf(registry, id) {
        const outcome = await world.finish(scene.tool(registry, id).answer);
        if (outcome.kind === 'found') throw new Error(`'${id}' was found`);
        return outcome.problem;
      },
    };
    try {
      await run(scene);
      for (const leave of leavers) leave();
      await world.advance(100);
      assert.equal(heldEntries(), 0, 'entries held');
      assert.equal(world.pending, 0, 'timers and frames');
      assert.equal(world.open, 0, 'requests under way');
      assert.equal(world.page.listeners, 0, 'listeners on the page');
    } finally {
      for (const leave of leavers) leave();
      await world.advance(30_000);
      uninstall();
    }
  });
}

/** The name of the tool that was found. */
export const nameOf = (outcome: Outcome): string | undefined =>
  outcome.kind === 'found' ? outcome.document.tools[0]?.name : undefined;

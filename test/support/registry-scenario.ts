import assert from 'node:assert/strict';
import { setMaxListeners } from 'node:events';
import { it } from 'node:test';
import type { Problem } from '../../src/model/problem.js';
import { findDocument, findTool, heldEntries, type Loaded } from '../../src/registry/client.js';
import type { Outcome } from '../../src/registry/outcome.js';
import type { Registry } from '../../src/registry/settings.js';
import { FakeWorld } from './fake-environment.js';
// These modules are usually loaded lazily. Here they are loaded at once, because virtual time does not wait for files.
import '../../src/seams/files/diagnostics.js';
import '../../src/seams/files/failures.js';

/** A running request of the registry's client: its `answer`, and `leave`, which aborts it. */
export interface Asker<T> {
  readonly answer: Promise<T>;
  leave(): void;
}

/** The tools of a test of the registry: its virtual world, and functions that ask for a tool or a document. */
export interface Scene {
  readonly world: FakeWorld;
  tool(registry: Registry | null, id: string, fresh?: boolean): Asker<Outcome>;
  document(src: string, fresh?: boolean): Asker<Loaded>;
  /** Asks for a tool, lets virtual time pass, and returns the problem; throws where the tool was found. */
  problemOf(registry: Registry | null, id: string): Promise<Problem>;
}

// Node warns of many listeners as a leak. Tests have a hundred askers of one tool, and `scenario` looks for leaks itself.
setMaxListeners(0);

/**
 * Defines a test in a virtual world of its own. When all askers have left, it asserts that the registry has no cached entry, timer, request
 * or listener left.
 */
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

/** The name of the tool in an outcome; `undefined` where it was not found. */
export const nameOf = (outcome: Outcome): string | undefined =>
  outcome.kind === 'found' ? outcome.document.tools[0]?.name : undefined;

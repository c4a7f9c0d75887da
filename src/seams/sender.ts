/** A built file that is loaded later: takes what it needs of what is there before, and returns what it exports. */
interface Chunk {
  readonly default: (handed: readonly unknown[]) => unknown;
}

const sent: Record<string, Promise<unknown> | null> = Object.create(null);

/**
 * Loads a later file for a built one (see scripts/lib/hand-over.js), each once: no two have the same name. One that did not arrive is asked
 * for again the next time.
 * @param handed all that the later files of the built one need of it.
 */
export function sendOnce(handed: () => readonly unknown[], name: string, load: (name: string) => Promise<Chunk>): Promise<unknown> {
  sent[name] ??= load(name).then(
    (chunk) => chunk.default(handed()),
    (error) => {
      sent[name] = null;
      throw error;
    },
  );
  return sent[name];
}

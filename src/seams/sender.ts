/** A lazily loaded built file: its default export takes the modules of the script that it shares, and returns its own exports. */
interface Chunk {
  readonly default: (handed: readonly unknown[]) => unknown;
}

const sent: Record<string, Promise<unknown> | null> = Object.create(null);

/**
 * Loads a lazily loaded file of a built script (see scripts/lib/hand-over.js), once for each name; after a failure the next call tries again.
 * @param handed returns the shared modules of the script that its lazily loaded files take.
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

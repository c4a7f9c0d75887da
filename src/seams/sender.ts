/** A built file that is loaded later: takes what it needs of what is there before, and returns what it exports. */
interface Chunk {
  readonly default: (handed: readonly unknown[]) => unknown;
}

/**
 * What built files load later ones with (see scripts/lib/hand-over.js): each once. One that did not arrive is asked for again the next time.
 * @param handed all that the later files of this one need of it.
 * @param loadNamed loads one by its name, where a call does not say how.
 */
export function sender(handed: () => readonly unknown[], loadNamed: (name: string) => Promise<Chunk>) {
  const sent: Record<string, Promise<unknown> | null> = Object.create(null);
  return (name: string, load = loadNamed): Promise<unknown> => {
    sent[name] ??= load(name).then(
      (chunk) => chunk.default(handed()),
      (error) => {
        sent[name] = null;
        throw error;
      },
    );
    return sent[name];
  };
}

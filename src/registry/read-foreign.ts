import type { readCarefully } from '../schema/careful/read-carefully.js';
import { readSound } from '../schema/read-sound.js';
import type { Reading } from '../schema/reading.js';
import { careful } from '../seams/careful.js';
import { missing } from '../seams/missing.js';

/** What reads data in which something is wrong, once it was needed. */
let carefully: typeof readCarefully | undefined;

/**
 * Reads a comparison document from outside: at once where nothing is to be told of it, else once what tells it is here.
 * @param last what was read before in the same place, or `null` for nothing yet: the objects of what is as it was are kept.
 */
export function readForeign(input: unknown, base: string, last?: Reading | null): Reading | Promise<Reading> {
  return (
    readSound(input, base, last) ??
    carefully?.(input, base) ??
    careful().then((file) => {
      carefully = file?.readCarefully;
      return carefully?.(input, base) ?? { document: null, problems: [missing()] };
    })
  );
}

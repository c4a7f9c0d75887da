import { advice } from './advice.js';
import { readData } from './read-data.js';
import type { Reading, ReadOptions } from './reading.js';

export type { Reading, ReadOptions } from './reading.js';

/**
 * Reads a comparison document from outside. Never throws: what breaks the format is left out in the smallest part that can go, and
 * becomes a problem.
 * @param input JSON text, or data that has been parsed: a document, a list of tools, or one tool.
 * @param base absolute URL that relative links resolve against.
 * @param options `{ all: true }` tells all problems instead of a hundred. A reading of before, or `null` for nothing yet, keeps the objects of
 *   what is as it was; both together are `{ ...reading, all: true }`.
 */
export const read = (input: unknown, base: string, options?: ReadOptions | null): Reading =>
  readData(input, base, options === undefined ? { advice } : { document: null, ...options, advice });

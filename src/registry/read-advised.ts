import type { Advice } from '../schema/advice.js';
import { readData } from '../schema/read-data.js';
import type { Reading, ReadOptions } from '../schema/reading.js';
import { advice as load } from '../seams/advice.js';

/** Advice, once it was needed. */
let advice: Advice | undefined;

/**
 * Reads a comparison document from outside, with advice: at once where it is here or not needed, else when it has arrived. Where it does
 * not arrive, the problems are told without.
 * @param options what was read before in the same place, or `null` for nothing yet: the objects of what is as it was are kept.
 */
export function readAdvised(input: unknown, base: string, options?: ReadOptions | null): Reading | Promise<Reading> {
  const read = (): Reading =>
    readData(input, base, advice ? { ...(options !== undefined && { document: null }), ...options, advice } : options);
  const reading = read();
  if (!reading.advisable) return reading;
  return load().then((module) => {
    advice = module?.advice;
    return advice ? read() : reading;
  });
}

import { MOST_BYTES, MOST_CHARACTERS, MOST_ENTRIES } from './text-limits.js';

/**
 * The limits of one document. Those that reading of data without a mistake needs (`schema/read-flawless.ts`) are constants in text-limits.ts, so that
 * elements do not load the others.
 */
export const LIMITS = {
  /** Bytes of data that comes as text; of data that comes as an object, the length of all its strings together. */
  size: MOST_BYTES,
  tools: 200,
  criteria: 500,
  /** Capabilities of one tool. */
  capabilities: 1000,
  /** Entries of a list in a cell. */
  entries: MOST_ENTRIES,
  /** Tags of one capability. */
  tags: 50,
  /** Characters of one text. */
  characters: MOST_CHARACTERS,
  /** Objects and lists inside each other. */
  levels: 32,
  /** Values of all types, objects and lists among them, counted together: no document within the other limits comes near. */
  values: 512 * 1024,
} as const;

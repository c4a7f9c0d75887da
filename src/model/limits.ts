import { MOST_BYTES, MOST_CHARACTERS, MOST_ENTRIES } from './most.js';

/** What one document may hold at most. What a first look needs of it is in most.ts. */
export const LIMITS = {
  /** Bytes of a text; summed string length of data that is no text. */
  size: MOST_BYTES,
  tools: 200,
  criteria: 500,
  /** Of one tool. */
  capabilities: 1000,
  /** Entries of a list in a cell. */
  entries: MOST_ENTRIES,
  /** Of one capability. */
  tags: 50,
  /** Characters of one text. */
  characters: MOST_CHARACTERS,
  levels: 32,
  /** Values of all kinds, counted together: no document within the other limits comes near. */
  values: 512 * 1024,
} as const;

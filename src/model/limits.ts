/** What one document may hold at most. */
export const LIMITS = {
  /** Bytes of a text; summed string length of data that is no text. */
  size: 1024 * 1024,
  tools: 200,
  criteria: 500,
  /** Of one tool. */
  capabilities: 1000,
  /** Entries of a list in a cell. */
  entries: 200,
  /** Of one capability. */
  tags: 50,
  /** Characters of one text. */
  characters: 10_000,
  levels: 32,
  /** Values of all kinds, counted together: no document within the other limits comes near. */
  values: 512 * 1024,
} as const;

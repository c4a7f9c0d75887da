/** Bytes of a text; summed string length of data that is no text. */
export const MOST_BYTES = 1024 * 1024;

/** Characters of one text. */
export const MOST_CHARACTERS = 10_000;

/** Entries of a list in a cell. */
export const MOST_ENTRIES = 200;

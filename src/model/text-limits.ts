/** The most bytes of data that comes as text; of data that comes as an object, the most length of all its strings together. */
export const MOST_BYTES = 1024 * 1024;

/** The most characters of one text in data. */
export const MOST_CHARACTERS = 10_000;

/** The most entries of a list in a cell. */
export const MOST_ENTRIES = 200;

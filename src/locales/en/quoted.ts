import { own } from '../isolated-name.js';

/** A text in double quotes. A text that is quoted as a whole gets no second pair; quotes inside become single ones. */
export const quoted = (text: string): string => `“${own(text.replace(/^“([^“”]*)”$/, '$1')).replace(/[“”]/g, "'")}”`;

/**
 * A name in an enumeration: in quotes where it has commas, 'and' or the like, so that it would read like several names or end the sentence.
 */
export const entry = (text: string): string => (/[,;“”]| and | or |\. /.test(text) ? quoted(text) : own(text));

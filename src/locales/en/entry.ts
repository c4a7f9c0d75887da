import { own } from '../own.js';

/** In quotes, once: a text that is quoted as a whole keeps its own, and quotes inside are single ones. */
export const quoted = (text: string): string => `“${own(text.replace(/^“([^“”]*)”$/, '$1')).replace(/[“”]/g, "'")}”`;

/** A word among others: in quotes where it would read like more than one, or like a part of the sentence. */
export const entry = (text: string): string => (/[,;“”]| and | or |\. /.test(text) ? quoted(text) : own(text));

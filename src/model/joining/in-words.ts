import type { Answer } from '../tool.js';

/** Returns a value as an English text ('Yes', 'No', list entries joined by ', '), for a row whose cells are of several kinds. */
export const inWords = (value: Exclude<Answer['value'], null>): string =>
  typeof value === 'boolean' ? (value ? 'Yes' : 'No') : Array.isArray(value) ? value.join(', ') : String(value);

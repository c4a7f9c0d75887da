import { parseDate } from '../date.js';
import type { Kind } from '../document.js';
import type { Scalar } from '../tool.js';

/** What `typeof` says of the values of a kind; lists are the only objects. */
export const TYPES: Readonly<Record<Kind, string>> = {
  text: 'string',
  number: 'number',
  score: 'number',
  rank: 'number',
  money: 'number',
  boolean: 'boolean',
  date: 'string',
  list: 'object',
  link: 'string',
};

/** Whether a kind of row holds the value as it is, without reading a text. */
export const fits = (value: Exclude<Scalar, null>, kind: Kind): boolean =>
  typeof value === TYPES[kind] && (kind !== 'date' || parseDate(String(value)) !== null);

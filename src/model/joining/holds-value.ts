import { parseDate } from '../date.js';
import type { Kind } from '../document.js';
import type { Scalar } from '../tool.js';

/** The `typeof` of the values of each kind. Lists are the only values of type 'object'. */
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

/** Whether a row of the kind can hold the value as it is: a value of the kind's type, an ISO date for dates. Links are any text here. */
export const fits = (value: Exclude<Scalar, null>, kind: Kind): boolean =>
  typeof value === TYPES[kind] && (kind !== 'date' || parseDate(String(value)) !== null);

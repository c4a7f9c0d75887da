import { type KindRules, plainText } from './kind.js';

/** Words: printed, never compared. */
export const text: KindRules = {
  expected: 'text',
  fits: (value) => typeof value === 'string',
  print: plainText,
  order: 'reading',
  delta: 'none',
};

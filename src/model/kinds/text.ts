import { type KindRules, plainText } from './kind.js';

/** Words: printed, never compared. */
export const text: KindRules = {
  __proto__: null,
  print: plainText,
};

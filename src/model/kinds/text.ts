import { type KindRules, plainText } from './kind.js';

/** A text: printed, never compared. */
export const text: KindRules = {
  __proto__: null,
  print: plainText,
};

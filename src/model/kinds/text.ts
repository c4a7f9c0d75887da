import { type KindRules, plainText } from './kind.js';

/** Words: printed, never compared. */
export const text: KindRules = {
  print: plainText,
};

import type { AllWords } from '../model/words.js';
import { deltaWords } from './en/deltas.js';
import { weighingWords } from './en/weighing.js';
import { words as first } from './en.js';
import { perLocale } from './per-locale.js';

/* All parts of the language, for package entries. Pasted scripts import only the parts that their elements need. */

export { badgeTexts } from './en/badge.js';
export { boxTexts } from './en/box.js';
export { commonTexts } from './en/common.js';
export { controlTexts } from './en/controls.js';
export { hintTexts } from './en/hint.js';
export { searchTexts } from './en/search.js';
export { weightTexts } from './en/weights.js';
export { weighingWords };

/** All words that the model prints with, those of lazily loaded parts included. */
export const words = /* @__PURE__ */ perLocale(
  (locale): AllWords => ({ ...first(locale), ...deltaWords(locale), ...weighingWords(locale) }),
);

import { weighingWords } from '../../locales/en/weighing.js';
import type { Explain } from '../../model/rank.js';
import { partsText } from '../../model/weighing/explain.js';

/** Says what a rank is made of, in the words for a locale. */
export const explainIn =
  (locale: string): Explain =>
  (tool, criteria, label, printed) =>
    partsText([tool], criteria, label, () => printed, weighingWords(locale));

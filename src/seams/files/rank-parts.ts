import { cellWords } from '../../locales/en/cells.js';
import { weighingWords } from '../../locales/en/weighing.js';
import { rankText } from '../../model/print/print-rank.js';
import type { Explain, RankText } from '../../model/rank.js';
import { partsText } from '../../model/weighing/explain.js';

/** Prints ranks that are more than a number (ranges, texts, extremes), in the words of a locale. */
export const rankTextIn =
  (locale: string): RankText =>
  (answer, criterion) =>
    rankText(answer, criterion, cellWords(locale));

/** Says which parts a rank is made of, in the words of a locale. */
export const explainIn =
  (locale: string): Explain =>
  (tool, criteria, label, printed) =>
    partsText([tool], criteria, label, () => printed, weighingWords(locale));

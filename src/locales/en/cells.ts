import { isPlainEnglish } from '../../model/plain-english.js';
import type { CellWords } from '../../model/print/cell-words.js';
import { own } from '../isolated-name.js';
import { perLocale } from '../per-locale.js';

/** The English words in cells. */
export const cellWords = /* @__PURE__ */ perLocale((locale): CellWords => {
  let join: Intl.ListFormat | undefined;
  return {
    locale,
    yes: 'Yes',
    no: 'No',
    partly: 'Partly',
    unknown: 'unknown',
    notApplicable: 'not applicable',
    unlimited: 'unlimited',
    from: (amount) => `from ${amount}`,
    none: 'none',
    withLimits: (text) => `${text}, with limits`,
    quoted: (text) => `“${text}”`,
    list(texts) {
      const parts = texts.map(own);
      if (isPlainEnglish(locale)) return parts.join(', ');
      join ??= new Intl.ListFormat(locale, { type: 'unit' });
      return join.format(parts);
    },
  };
});

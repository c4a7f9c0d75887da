import { exactly, type KindRules, plainText } from './kind.js';

/**
 * Yes, no, and a yes with limits between them. A yes with more words than its sign ('Yes (paid)') may be worth a full yes or one with
 * limits: it ties with both, and stands between them.
 */
export const boolean: KindRules = {
  __proto__: null,
  print(value, printing, { status }) {
    const { words } = printing;
    if (typeof value !== 'boolean') return plainText(value, printing);
    return value ? (status === 'partial' ? words.partly : words.yes) : words.no;
  },
  weigh({ value, status, text }) {
    if (typeof value !== 'boolean') return null;
    if (!value) return exactly(0);
    if (status === 'partial') return exactly(0.5);
    return text !== undefined && /[\p{L}\p{N}]/u.test(text) ? { point: 0.75, low: 0.5, high: 1 } : exactly(1);
  },
};

import { exactly, type KindRules, plainText } from './kind.js';

/** Whether the author's own text for a yes says more than a sign does. */
export const saysMoreThanSign = (text = ''): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * Yes or no. Points: yes 1, no 0, a yes with limits (status 'partial') 0.5. A yes with words beside it ('Yes (paid)') may be a full yes
 * or one with limits: its point is 0.75, in the interval from 0.5 to 1, so that it ties with both and is sorted between them.
 */
export const boolean: KindRules = {
  __proto__: null,
  print(value, printing, { status }) {
    const { words } = printing;
    if (typeof value !== 'boolean') return plainText(value, printing);
    return value ? (status === 'partial' ? words.partly : words.yes) : words.no;
  },
  interval({ value, status, text }) {
    if (typeof value !== 'boolean') return null;
    if (!value) return exactly(0);
    if (status === 'partial') return exactly(0.5);
    return saysMoreThanSign(text) ? { point: 0.75, low: 0.5, high: 1 } : exactly(1);
  },
};

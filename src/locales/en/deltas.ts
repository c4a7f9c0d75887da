import type { DeltaWords } from '../../model/delta-words.js';
import { own } from '../isolated-name.js';
import { perLocale } from '../per-locale.js';
import { writing } from './sentence-parts.js';

/** The English words for differences from the baseline. */
export const deltaWords = /* @__PURE__ */ perLocale((locale): DeltaWords => {
  const { number } = writing(locale);
  return {
    locale,
    same: 'same',
    differs: 'differs',
    level: 'level',
    better: 'better',
    worse: 'worse',
    higher: (amount) => (amount === null ? 'higher' : `${amount} higher`),
    lower: (amount) => (amount === null ? 'lower' : `${amount} lower`),
    later: (days) => (days === null ? 'later' : `${number(days)} ${days === 1 ? 'day' : 'days'} later`),
    earlier: (days) => (days === null ? 'earlier' : `${number(days)} ${days === 1 ? 'day' : 'days'} earlier`),
    entries: (more, fewer) => [...more.map((entry) => `+${own(entry)}`), ...fewer.map((entry) => `−${own(entry)}`)].join(', '),
  };
});

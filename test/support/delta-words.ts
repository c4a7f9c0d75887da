import type { DeltaWords } from '../../src/model/delta-words.js';

const days = (count: number | null): string => (count === null ? '' : `${count} ${count === 1 ? 'day' : 'days'} `);

/** The English words for differences from the baseline, short and fixed, for tests of the model. */
export const deltaWords: DeltaWords = {
  locale: 'en',
  same: 'same',
  differs: 'differs',
  level: 'within tolerance',
  better: 'better',
  worse: 'worse',
  higher: (amount) => (amount === null ? 'higher' : `${amount} higher`),
  lower: (amount) => (amount === null ? 'lower' : `${amount} lower`),
  later: (count) => `${days(count)}later`,
  earlier: (count) => `${days(count)}earlier`,
  entries: (more, fewer) => [...more.map((entry) => `+${entry}`), ...fewer.map((entry) => `−${entry}`)].join(', '),
};

import type { WeighingWords } from '../locale.js';
import { own } from '../own.js';
import { perLocale } from '../per-locale.js';
import { listed } from './listed.js';
import { NAMED, writing } from './writing.js';

/** What is said of the weights, to readers who may change them. */
export const weighingWords = /* @__PURE__ */ perLocale((locale): WeighingWords => {
  const { number, percent } = writing(locale);
  return {
    percent,
    staysAhead(leader, criterion, turns) {
      const limits = turns.map(({ direction, percent: share }) => `${direction} than ${share}`).join(' or ');
      return `${own(leader)} stays ahead unless ${own(criterion)} counts for ${limits}.`;
    },
    staysAlways: (leader) => `${own(leader)} stays ahead whatever any one of these counts for.`,
    shareTheLead: (names) => `${names.length > NAMED ? `${number(names.length)} tools` : listed(names.map(own))} share the lead.`,
    nothingCounts: 'Nothing counts now, so the tools are not ordered: give something weight.',
  };
});

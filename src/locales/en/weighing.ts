import type { WeighingWords } from '../locale.js';
import { perLocale } from '../per-locale.js';
import { listed } from './enumeration.js';
import { entry } from './quoted.js';
import { NAMED, writing } from './sentence-parts.js';
import { percentIn } from './weights.js';

/** The English sentences about weights, and about ranks made of weighted parts. */
export const weighingWords = /* @__PURE__ */ perLocale((locale): WeighingWords => {
  const { number, firstOf } = writing(locale);
  return {
    percent: (value, decimals) => percentIn(locale, value, decimals),
    weightedScore: 'Weighted score',
    madeOf: (rank, parts) =>
      `${entry(rank)} is made of ${listed(parts.map(({ label, percent }) => `${entry(label)} (${percent})`))}.`,
    addsUp: (figures) => `The parts add up to the printed figure${figures === 1 ? '' : 's'}.`,
    addsUpNot(tools) {
      const each = tools.map(
        ({ name, printed, sum }) =>
          `${entry(name)} (${sum === null ? 'a part is missing' : `they give ${number(sum)}`}, printed ${printed})`,
      );
      return `The parts do not add up to the printed figure of ${firstOf(each, 'tools')}.`;
    },
    staysAhead(leader, criterion, turns) {
      const limits = turns.map(({ direction, percent: share }) => `${direction} than ${share}`).join(' or ');
      return `${entry(leader)} stays ahead unless ${entry(criterion)} counts for ${limits}.`;
    },
    staysAlways: (leader) => `${entry(leader)} stays ahead whatever any one of these counts for.`,
    shareTheLead: (names) => `${names.length > NAMED ? `${number(names.length)} tools` : listed(names.map(entry))} share the lead.`,
    nothingCounts: 'Nothing counts now, so the tools are not ordered: give something weight.',
  };
});

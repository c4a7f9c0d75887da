import { own } from '../isolated-name.js';
import type { BadgeTexts } from '../locale.js';
import { perLocale } from '../per-locale.js';

/** The English texts of a badge. */
export const badgeTexts = /* @__PURE__ */ perLocale((locale): BadgeTexts => {
  return {
    locale,
    lang: 'en',
    rank: 'Rank',
    badgeName: (tool, label, text) => `${tool ? `${own(tool)}: ` : ''}${own(label)} ${text ?? '–'}`,
    badgeLoading: (label) => `${own(label)}, loading`,
  };
});

import { own } from '../isolated-name.js';
import type { HintTexts } from '../locale.js';
import { perLocale } from '../per-locale.js';
import { failing } from './failure-sentence.js';

/** The English texts of hints. */
export const hintTexts = /* @__PURE__ */ perLocale((locale): HintTexts => {
  return {
    badgeHint(tool, label, text) {
      const whose = `${own(label)}${tool ? ` of ${own(tool)}` : ''}`;
      return text ? `${whose}: ${text.replace('/', ' out of ')}.` : `${whose}: not known.`;
    },
    loading: 'The figure is loading.',
    method: 'How it is worked out',
    locale,
    lang: 'en',
    stale: (loaded) => `It could not be refreshed. You see what was loaded at ${loaded}.`,
    retry: 'Try again',
    source: (host) => `Source: ${host}`,
    checked: (date) => `Checked ${date}`,
    badgeFailed: (problems) => failing('The figure', problems),
  };
});

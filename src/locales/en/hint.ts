import type { HintTexts } from '../locale.js';
import { own } from '../own.js';
import { perLocale } from '../per-locale.js';
import { failing } from './failing.js';

/** What a hint says. */
export const hintTexts = /* @__PURE__ */ perLocale((locale): HintTexts => {
  return {
    badgeHint(tool, label, text) {
      const of = tool ? ` of ${own(tool)}` : '';
      return text ? `The ${own(label)}${of} is ${text.replace('/', ' out of ')}.` : `The ${own(label)}${of} is not known.`;
    },
    method: 'How it is worked out',
    locale,
    stale: (loaded) => `It could not be refreshed. You see what was loaded at ${loaded}.`,
    retry: 'Try again',
    source: (host) => `Source: ${host}`,
    checked: (date) => `Checked ${date}`,
    badgeFailed: (problems) => failing('The figure', problems),
  };
});

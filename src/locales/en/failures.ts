import { formatDate } from '../../model/print/print-date.js';
import { own } from '../isolated-name.js';
import type { FailureTexts } from '../locale.js';
import { perLocale } from '../per-locale.js';
import { failing } from './failure-sentence.js';
import { reason } from './reason.js';
import { writing } from './sentence-parts.js';

/** The English texts about failed requests. */
export const failureTexts = /* @__PURE__ */ perLocale((locale): FailureTexts => {
  const { firstOf } = writing(locale);
  return {
    failedAll: (problems) => failing('This', problems),
    failed: reason,
    stale(loadedAt, asOf) {
      const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(loadedAt);
      const date = asOf === undefined ? '' : `, with data as of ${own(formatDate(asOf, locale))}`;
      return `This could not be refreshed. You see what was loaded at ${time}${date}.`;
    },
    missing(tools, others) {
      const named = firstOf(
        tools.map(({ name, problem }) => `${own(name)} (${reason(problem)})`),
        'tools',
      );
      return `Missing here: ${named}.${others ? ' Some other parts could not be read and are left out.' : ''}`;
    },
  };
});

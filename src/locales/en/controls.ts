import type { ControlTexts } from '../locale.js';
import { own } from '../own.js';
import { perLocale } from '../per-locale.js';
import { writing } from './writing.js';

/** What the reader’s controls say. */
export const controlTexts = /* @__PURE__ */ perLocale((locale): ControlTexts => {
  const { number, plural } = writing(locale);
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    toolbar: 'What is shown',
    rows: 'Rows',
    rowsNamed: { all: 'all', differences: 'only differences', same: 'only what is the same' },
    rowsShown(shown, total) {
      const rows = plural(total, 'row');
      return shown === total ? `${rows} shown` : `${number(shown)} of ${rows} shown`;
    },
    orderedBy: (criterion) => `ordered by ${own(criterion)}, best first`,
    baseline: 'Compare with',
    noBaseline: 'nothing',
    weights: 'What counts for you',
    share: (share) => `${tenths.format(share * 100)} %`,
    authors: (share) => `by the author ${share}`,
    weight: (now, own) => `${now}, by the author ${own}`,
    reset: 'Back to the author’s weights',
  };
});

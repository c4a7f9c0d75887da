import { own } from '../isolated-name.js';
import type { ControlTexts } from '../locale.js';
import { perLocale } from '../per-locale.js';
import { writing } from './sentence-parts.js';

/** The English texts of a comparison's controls. */
export const controlTexts = /* @__PURE__ */ perLocale((locale): ControlTexts => {
  const { number, plural } = writing(locale);
  return {
    toolbar: 'What is shown',
    rows: 'Rows',
    rowsNamed: { all: 'All', differences: 'Differences', same: 'Same' },
    rowsShown: (shown, total) => `${shown === total ? '' : `${number(shown)} of `}${plural(total, 'row')} shown`,
    orderedBy: (criterion, best) => `ordered by ${own(criterion)}${best ? ', best first' : ''}`,
    baseline: 'Baseline',
    noBaseline: 'No baseline',
    baselineIs: (name) => `Baseline: ${own(name)}`,
    weigh: 'Weights',
    groups: 'Groups',
    toolsShown: (shown, total) => `${number(shown)} of ${number(total)} shown`,
    previousTools: 'Tools before these',
    nextTools: 'Tools after these',
  };
});

import { own } from '../isolated-name.js';
import type { BoxTexts } from '../locale.js';
import { perLocale } from '../per-locale.js';
import { commonTexts } from './common.js';
import { writing } from './sentence-parts.js';

/** The English texts of the comparison beside those that the model prints. */
export const boxTexts = /* @__PURE__ */ perLocale((locale): BoxTexts => {
  const { number, plural } = writing(locale);
  return {
    ...commonTexts(locale),
    feature: 'Feature',
    best: 'best',
    pick: 'Author’s pick',
    baseline: 'Baseline',
    inColumn: (place) => `Tool in column ${number(place)}`,
    website: 'Website',
    lowerIsBetter: '↓ lower is better',
    higherIsBetter: '↑ higher is better',
    scale: (from, to) => `${own(from)} to ${own(to)}`,
    legend: { bar: 'a longer bar is better', best: 'best of all', point: 'a point: lower is better' },
    unverified: 'unverified',
    sortBy: (criterion) => `Order by ${own(criterion)}`,
    evidence: (tool, criterion) => `About ${own(criterion)} of ${own(tool)}`,
    asOf: (date) => `Data as of ${own(date)}`,
    updated: (date) => `Updated ${date}`,
    relationship: { maker: 'by this page’s author', sponsor: 'sponsor', affiliate: 'affiliate' },
    source: (host) => `Source: ${host}`,
    checked: (date) => `Checked ${date}`,
    authorsWords: 'The author writes',
    moreTools: (more) => `+${plural(more, 'more tool')}`,
    moreLead: 'Need something different?',
    moreLabel: 'See more tools',
    scrollRegion: (title) => `${title}, table that scrolls sideways`,
  };
});

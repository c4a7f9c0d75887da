import type { Problem } from '../../model/problem.js';
import type { BoxTexts } from '../locale.js';
import { own } from '../own.js';
import { perLocale } from '../per-locale.js';
import { failing } from './failing.js';
import { writing } from './writing.js';

/** Why a tool could not be had. */
function reason({ code }: Problem): string {
  switch (code) {
    case 'unknown-tool':
      return 'no such tool is known';
    case 'unavailable':
      return 'not available now';
    case 'unreachable':
      return 'cannot be reached';
    default:
      return 'cannot be shown';
  }
}

/** What the comparison and the list draw around the model’s words. */
export const boxTexts = /* @__PURE__ */ perLocale((locale): BoxTexts => {
  const { number, plural, firstOf } = writing(locale);
  return {
    locale,
    lang: 'en',
    feature: 'Feature',
    best: 'best',
    pick: 'Author’s pick',
    baseline: 'Baseline',
    inColumn: (place) => `Tool in column ${number(place)}`,
    website: 'Website',
    lowerIsBetter: '↓ lower is better',
    higherIsBetter: '↑ higher is better',
    scale: (from, to) => `${own(from)} to ${own(to)}`,
    longerIsBetter: 'a longer bar is better',
    bestOfAll: 'best of all',
    pointIsLower: 'a point: lower is better',
    unverified: 'unverified',
    sortBy: (criterion) => `Order by ${own(criterion)}`,
    evidence: (tool, criterion) => `About ${own(criterion)} of ${own(tool)}`,
    loading: 'Loading…',
    retry: 'Try again',
    diagnostics: 'Diagnostics for the author',
    failed: reason,
    failedAll: (problems) => failing('This', problems),
    stale: (loaded, asOf) =>
      `This could not be refreshed. You see what was loaded at ${loaded}${asOf ? `, with data as of ${own(asOf)}` : ''}.`,
    missing(tools, others) {
      const named = firstOf(
        tools.map(({ name, problem }) => `${own(name)} (${reason(problem)})`),
        'tools',
      );
      const rest = `${tools.length ? 'Some other parts' : 'Some parts'} could not be read and are left out.`;
      return [...(tools.length ? [`Missing here: ${named}.`] : []), ...(others ? [rest] : [])].join(' ');
    },
    asOf: (date) => `Data as of ${own(date)}`,
    updated: (date) => `Updated ${date}`,
    relationship: { maker: 'by this page’s author', sponsor: 'sponsor', affiliate: 'affiliate' },
    source: (host) => `Source: ${host}`,
    checked: (date) => `Checked ${date}`,
    authorsWords: 'The author writes',
    capabilitiesOf: (name) => `What ${own(name)} can do`,
    capabilityCount: (total) => plural(total, 'capability', 'capabilities'),
    moreTools: (more) => `+${plural(more, 'more tool')}`,
    moreCapabilities: (more) => `+${plural(more, 'more capability', 'more capabilities')}`,
    unique: 'Unique',
    alternatives: 'Against alternatives',
    tags: 'Tags',
    learnMore: 'Learn more',
    sharedCapability: 'shared',
    openAll: 'Open all',
    closeAll: 'Close all',
    moreLead: 'Need something different?',
    moreLabel: 'See more tools',
    scrollRegion: (title) => `${title}, table that scrolls sideways`,
  };
});

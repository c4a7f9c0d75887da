import { own } from '../isolated-name.js';
import type { CommonTexts } from '../locale.js';
import { perLocale } from '../per-locale.js';
import { writing } from './sentence-parts.js';

/** The English texts that the comparison and the list of capabilities share. */
export const commonTexts = /* @__PURE__ */ perLocale((locale): CommonTexts => {
  const { plural } = writing(locale);
  return {
    locale,
    lang: 'en',
    loading: 'Loading…',
    retry: 'Try again',
    diagnostics: 'Diagnostics for the author',
    failed: 'This cannot be shown.',
    stale: 'This could not be refreshed.',
    leftOut: 'Some parts could not be read and are left out.',
    capabilitiesOf: (name) => `What ${own(name)} can do`,
    capabilityCount: (total) => plural(total, 'capability', 'capabilities'),
    moreCapabilities: (more) => `+${plural(more, 'more capability', 'more capabilities')}`,
    unique: 'Unique',
    alternatives: 'Against alternatives',
    tags: 'Tags',
    learnMore: 'Learn more',
    shared: 'shared',
    openAll: 'Open all',
    closeAll: 'Close all',
  };
});

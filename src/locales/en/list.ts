import { own } from '../isolated-name.js';
import type { ListTexts } from '../locale.js';
import { perLocale } from '../per-locale.js';

/** The English texts of the list layout. */
export const listTexts = /* @__PURE__ */ perLocale(
  (): ListTexts => ({
    tool: 'Tool',
    moreAbout: (tool) => `More about ${own(tool)}`,
    method: (rank) => `How ${own(rank)} is worked out`,
  }),
);

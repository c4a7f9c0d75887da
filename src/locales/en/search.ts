import { own } from '../isolated-name.js';
import type { SearchTexts } from '../locale.js';
import { numberIn } from '../number.js';
import { perLocale } from '../per-locale.js';

/** The English texts of the search in a list of capabilities. */
export const searchTexts = /* @__PURE__ */ perLocale((locale): SearchTexts => {
  const number = numberIn(locale);
  return {
    search: (name) => `Search what ${own(name)} can do`,
    found: (found, total) => `${number(found)} of ${number(total)} shown`,
  };
});

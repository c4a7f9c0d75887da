import type { KindRules } from './kind.js';

/** An address: printed as readers know it, without 'https://'. */
export const link: KindRules = {
  __proto__: null,
  print: (value, { exact }) =>
    exact
      ? String(value)
      : String(value)
          .replace(/^https:\/\//, '')
          .replace(/^([^/]+)\/$/, '$1'),
};

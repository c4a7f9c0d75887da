import type { KindRules } from './kind.js';

/** A URL, never compared. Printed without 'https://' and without the slash behind a lone host, as readers know addresses. */
export const link: KindRules = {
  __proto__: null,
  print: (value, { exact }) =>
    exact
      ? String(value)
      : String(value)
          .replace(/^https:\/\//, '')
          .replace(/^([^/]+)\/$/, '$1'),
};

import { parseDate } from '../date.js';
import { formatDate } from '../print/print-date.js';
import type { KindRules } from './kind.js';

/** A day, a month, a year or a moment. A date given by its year may be any day of that year. */
export const date: KindRules = {
  __proto__: null,
  print: (value, { exact, words }) => (exact ? String(value) : formatDate(String(value), words.locale)),
  key(value) {
    const moment = parseDate(String(value));
    return moment && `${moment.precision} ${moment.time}`;
  },
  weigh({ value }) {
    const moment = typeof value === 'string' ? parseDate(value) : null;
    return moment && { point: moment.time, low: moment.time, high: moment.end };
  },
};

import { parseDate } from '../date.js';
import { formatDate } from '../print/print-date.js';
import type { KindRules } from './kind.js';

/**
 * A date of any precision: year, month, day or time. Its interval is that period, in milliseconds since 1970, with the
 * first of them as its point: a year ties with each day in it.
 */
export const date: KindRules = {
  __proto__: null,
  print: (value, { exact, words }) => (exact ? String(value) : formatDate(String(value), words.locale)),
  key(value) {
    const moment = parseDate(String(value));
    return moment && `${moment.precision} ${moment.time}`;
  },
  interval({ value }) {
    const moment = typeof value === 'string' ? parseDate(value) : null;
    return moment && { point: moment.time, low: moment.time, high: moment.end };
  },
};

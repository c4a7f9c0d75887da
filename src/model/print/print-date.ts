import { type Moment, parseDate } from '../date.js';

const STYLES: Record<Moment['precision'], Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  time: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Prints a date in the reader's language and in UTC, as precisely as it is written: year, month, day or time. Returns other texts as they
 * are.
 */
export function formatDate(text: string, locale: string): string {
  const moment = parseDate(text);
  if (!moment) return text;
  const key = `${locale} ${moment.precision}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...STYLES[moment.precision], timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(moment.time);
}

import { parseDate } from '../date.js';
import { folded } from './folded.js';
import { withDigits } from './language.js';
import { remembered } from './remembered.js';
import type { Vocabulary } from './vocabulary.js';

type Options = Intl.DateTimeFormatOptions;

const MONTHS: readonly Options['month'][] = ['short', 'long', 'numeric', '2-digit', undefined];
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(lang: string, options: Options): Intl.DateTimeFormat {
  const key = `${lang} ${Object.values(options)}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, year: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
  formats.set(key, format);
  return format;
}

/** Dates differ in marks and spaces alone. */
const plainDate = (text: string, lang: string): string =>
  folded(withDigits(text, lang))
    .toLowerCase()
    .replace(/(\d)(?:er|st|nd|rd|th)\b/g, '$1')
    .replace(/[.,،\s]+/g, ' ')
    .trim();
const two = (n: number): string => String(n).padStart(2, '0');

const words = new Map<string, ReadonlySet<string>>();

/** The letters that `Intl` writes in dates of a language. */
function wordsOf(lang: string): ReadonlySet<string> {
  let known = words.get(lang);
  if (!known) {
    const found = new Set<string>(['am', 'pm', 'utc']);
    for (let m = 0; m < 24; m += 1) {
      for (const month of MONTHS) {
        for (const day of [undefined, 'numeric'] as const) {
          const how: Options = {
            ...(month && { month }),
            ...(day && { day, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }),
          };
          const date = Date.UTC(2026, m / 2, 1 + m, m);
          for (const word of plainDate(formatOf(lang, how).format(date), lang).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) found.add(word);
        }
      }
    }
    known = found;
    words.set(lang, known);
  }
  return known;
}

/** Whether all its letters may be those of a date: trying is dear. */
const isWorded = (cell: string, lang: string): boolean =>
  (cell.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).every((word) => [lang, 'en', 'en-GB'].some((one) => wordsOf(one).has(word)));

/**
 * Reads a date as people write it: what `Intl` prints for a date, in English or the vocabulary's language, is that date. The day before or
 * behind the month in figures is read only where the language is not English: '5/6/2026' is two days.
 */
function printedDate(text: string, { lang }: Vocabulary): string | null {
  const cell = plainDate(text, lang);
  const [, year] = /(?<!\d)(\d{4})(?!\d)/.exec(cell) ?? [];
  const runs = cell.match(/\d+/g)?.length ?? 0;
  if (!year || runs > (/\d:\d/.test(cell) ? 5 : 3) || !isWorded(cell, lang)) return null;
  const [, hour, minute] = /(?<!\d)(\d{1,2}):(\d\d)(?!\d)/.exec(cell) ?? [];
  const days = [...cell.replace(/\d+:\d+/, '').matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].map(([day]) => Number(day));
  for (const locale of new Set([lang, 'en', 'en-GB'])) {
    for (const month of MONTHS) {
      const worded = month === 'short' || month === 'long';
      for (const day of [...days, 0]) {
        if (day && (!month || (!worded && /^en/.test(locale)))) continue;
        for (let m = 1; m <= (month ? 12 : 1); m += 1) {
          for (const h of hour ? [Number(hour), (Number(hour) % 12) + 12, Number(hour) % 12] : [0]) {
            const time = Date.UTC(Number(year), m - 1, day || 1, h, Number(minute ?? 0));
            const how: Options = { ...(month && { month }), ...(day && { day: 'numeric' }) };
            const styles = hour
              ? [{ ...how, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const]
              : [how, ...(day && !worded ? [{ ...how, day: '2-digit' } as const] : [])];
            if (!styles.some((style) => plainDate(formatOf(locale, style).format(time), locale) === cell)) continue;
            return `${year}${month ? `-${two(m)}` : ''}${day ? `-${two(day)}` : ''}${hour ? `T${two(h)}:${minute}Z` : ''}`;
          }
        }
      }
    }
  }
  return null;
}

/** The year, and the month behind a point: a date only beside years and dates. */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d(?:[./](?:0?[1-9]|1[0-2]))?$/.test(folded(text));

/** Reads a cell as a date: ISO 8601, as exact as it is written; `null` where it is none. */
export const readDate = remembered((text, v: Vocabulary): string | null => {
  if (text.length > 40) return null;
  const cell = folded(withDigits(text, v.lang));
  const [, year, month] = (isYear(cell) && /^(\d+)[./](\d+)$/.exec(cell)) || [];
  const plain = cell.replace(/^(\d{4})[/.](\d\d)[/.](\d\d)$/, '$1-$2-$3');
  return month ? `${year}-${two(Number(month))}` : parseDate(plain) ? plain : printedDate(cell, v);
});

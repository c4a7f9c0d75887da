import { parseDate } from '../date.js';
import { cachedByText, kept } from './cache.js';
import { folded } from './folded.js';
import { withDigits } from './language.js';
import type { Vocabulary } from './vocabulary.js';

type Options = Intl.DateTimeFormatOptions;

/** The ways to print a month; `undefined` prints no month. */
const MONTHS: readonly Options['month'][] = ['short', 'long', 'numeric', undefined];

/** Makes the format that prints dates in a language, with these parts and a year. @param timed whether a time of day is printed too */
const formatOf = kept(
  (lang: string, month: Options['month'], day: Options['day'], timed: boolean) =>
    new Intl.DateTimeFormat(lang, {
      month,
      day,
      ...(timed && { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }),
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    }),
);

/**
 * Matches the parts of a date that carry no meaning: a zero before a digit ('05'), the endings of '1er' and '1º', 'г.' and 'r.' behind
 * Russian and Polish years, 'de', and spaces beside the signs for year, month and day in Chinese, Japanese and Korean.
 */
const JOINING =
  /(?<![\d:])0(?=\d(?!\d))|(?<=\d) ?(?:er|st|nd|rd|th|[º°]|г(?:ода?)?|r)(?!\p{L})| de(?= )| (?=[年月日년월])|(?<=[年月日년월]) /gu;

/** Returns the form in which two writings of one date are equal: lower case, words and numbers with single spaces between, no `JOINING`. */
const plainDate = (text: string, lang: string): string =>
  folded(withDigits(text, lang))
    .toLowerCase()
    .replace(/[.,،\s]+|(?<=\p{L})[-/]|[-/](?=\p{L})/gu, ' ')
    .replace(JOINING, '')
    .trim();
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const two = (n: number): string => String(n).padStart(2, '0');

/** Returns all words that `Intl` writes in dates of a language, lower case, with 'am', 'pm' and 'utc'. */
const wordsOf = kept((lang: string): ReadonlySet<string> => {
  const found = new Set(['am', 'pm', 'utc']);
  for (let m = 0; m < 24; m += 1) {
    for (const month of MONTHS) {
      for (const day of [undefined, 'numeric'] as const) {
        const date = plainDate(formatOf(lang, month, day, !!day).format(Date.UTC(2026, m / 2, 1 + m, m)), lang);
        for (const word of date.match(WORD) ?? []) found.add(word);
      }
    }
  }
  return found;
});

/** Whether `Intl` writes each word of the cell in dates of the language or of English. Asked first, as comparing dates takes long. */
const isWorded = (cell: string, lang: string): boolean =>
  (cell.match(WORD) ?? []).every((word) => [lang, 'en', 'en-GB'].some((one) => wordsOf(one).has(word)));

/** The year that replaces a cell's own while the cell is compared with what `Intl` prints. A leap year, for the 29th of February. */
const ANY_YEAR = 2024;

/**
 * Returns ISO dates without their year ('-03-09', '-03', '' for a year alone) by the text that `Intl` prints for the date in `ANY_YEAR`, in
 * the language and in English, as `plainDate` returns that text.
 * @param day the day of the month, 1 to 31, of dates in all months; 0 for months and years alone.
 * @param hour prints the date with the time of this full hour, in UTC; `null` without a time.
 */
const printedOn = kept((day: number, hour: number | null, lang: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const locale of new Set([lang, 'en', 'en-GB'])) {
    for (const month of MONTHS) {
      if (day && (!month || (month === 'numeric' && /^en/.test(locale)))) continue;
      for (let m = 1; m <= (month ? 12 : 1); m += 1) {
        // The 31st of a shorter month prints as the 1st of the next: no cell with a 31 in it has that text, so it does no harm.
        const time = Date.UTC(ANY_YEAR, m - 1, day || 1, hour ?? 0);
        const text = plainDate(formatOf(locale, month, day ? 'numeric' : undefined, hour !== null).format(time), locale);
        if (!found.has(text)) found.set(text, `${month ? `-${two(m)}` : ''}${day ? `-${two(day)}` : ''}`);
      }
    }
  }
  return found;
});

/**
 * Reads a date as people write it: a text that `Intl` prints for a date, in English or the vocabulary's language, is that date. Returns an
 * ISO date, its time of day in UTC; `null` for any other text. A day beside a month in figures is read only as a language other than
 * English writes it: '5/6/2026' may be two days in English.
 */
function printedDate(text: string, { lang }: Vocabulary): string | null {
  const cell = plainDate(text, lang);
  const [, year] = /(?<!\d)(\d{4})(?!\d)/.exec(cell) ?? [];
  const runs = cell.match(/\d+/g)?.length ?? 0;
  // A date in figures alone needs a year from 1900 to 2099: '1/4000' is no month.
  if (!year || (!/\p{L}/u.test(cell) && !/^(?:19|20)/.test(year))) return null;
  if (runs > (/\d:\d/.test(cell) ? 5 : 3) || !isWorded(cell, lang)) return null;
  const [, hour, minute] = /(?<!\d)(\d{1,2}):(\d\d)(?!\d)/.exec(cell) ?? [];
  const days = [...cell.replace(/\d+:\d+/, '').matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].map(([day]) => Number(day));
  const anyYear = cell.replace(/(?<!\d)\d{4}(?!\d)/, String(ANY_YEAR)).replace(/(?<!\d)(\d{1,2}):\d\d(?!\d)/, '$1:00');
  // The hour of a 12-hour clock may be that of the morning or of the afternoon: the printed 'am' or 'pm' tells.
  for (const h of hour ? new Set([Number(hour), (Number(hour) % 12) + 12, Number(hour) % 12]) : [null]) {
    for (const day of [...days, 0]) {
      const found = day < 32 && printedOn(day, h, lang).get(anyYear);
      const date = found === false || found === undefined ? null : `${year}${found}${h === null ? '' : `T${two(h)}:${minute}Z`}`;
      if (date !== null && parseDate(date)) return date;
    }
  }
  return null;
}

/**
 * Whether a text is a year from 1900 to 2099, alone or with a month behind a point or slash ('2024', '2024.11'). Such a text may be a
 * number as well, so `inferKind` takes it for a date only where all cells of its row are dates.
 */
export const isYear = (text: string): boolean => /^(?:19|20)\d\d(?:[./](?:0?[1-9]|1[0-2]))?$/.test(folded(text));

/** Reads a cell as a date. Returns the ISO 8601 date, as precise as the cell ('2024-11'); `null` for a cell that is no date. */
export const readDate = cachedByText((text, v: Vocabulary): string | null => {
  if (text.length > 40) return null;
  const cell = folded(withDigits(text, v.lang));
  const [, year, month] = (isYear(cell) && /^(\d+)[./](\d+)$/.exec(cell)) || [];
  const plain = cell.replace(/^(\d{4})[/.](\d\d)[/.](\d\d)$/, '$1-$2-$3');
  return month ? `${year}-${two(Number(month))}` : parseDate(plain) ? plain : printedDate(cell, v);
});

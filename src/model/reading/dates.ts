import { parseDate } from '../date.js';
import { folded } from './folded.js';
import { withDigits } from './language.js';
import { kept, remembered } from './remembered.js';
import type { Vocabulary } from './vocabulary.js';

type Options = Intl.DateTimeFormatOptions;

const MONTHS: readonly Options['month'][] = ['short', 'long', 'numeric', undefined];

/** Writes dates of a language with these parts, and at a time of the day. */
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
 * What only joins in a date: a nought in front, the endings of '1er' and '1º', the 'г.' and 'r.' of Russian and Polish years, 'de', and
 * spaces beside the signs of Chinese, Japanese and Korean.
 */
const JOINING =
  /(?<![\d:])0(?=\d(?!\d))|(?<=\d) ?(?:er|st|nd|rd|th|[º°]|г(?:ода?)?|r)(?!\p{L})| de(?= )| (?=[年月日년월])|(?<=[年月日년월]) /gu;

/** Dates differ in marks, spaces and in what only joins. */
const plainDate = (text: string, lang: string): string =>
  folded(withDigits(text, lang))
    .toLowerCase()
    .replace(/[.,،\s]+|(?<=\p{L})[-/]|[-/](?=\p{L})/gu, ' ')
    .replace(JOINING, '')
    .trim();
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const two = (n: number): string => String(n).padStart(2, '0');

/** The letters that `Intl` writes in dates of a language. */
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

/** Whether all its letters may be those of a date: trying is dear. */
const isWorded = (cell: string, lang: string): boolean =>
  (cell.match(WORD) ?? []).every((word) => [lang, 'en', 'en-GB'].some((one) => wordsOf(one).has(word)));

/** The year that stands for all others where dates are held against what `Intl` prints: it has a 29th of February. */
const ANY_YEAR = 2024;

/**
 * ISO dates without their year, by how `Intl` prints them in a language and in English: those of a day of any month, or months alone where
 * the day is 0; at a full hour where there is one.
 */
const printedOn = kept((day: number, hour: number | null, lang: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const locale of new Set([lang, 'en', 'en-GB'])) {
    for (const month of MONTHS) {
      if (day && (!month || (month === 'numeric' && /^en/.test(locale)))) continue;
      for (let m = 1; m <= (month ? 12 : 1); m += 1) {
        // The 31st of a shorter month prints as a day of the next, which no cell with a 31 in it is.
        const time = Date.UTC(ANY_YEAR, m - 1, day || 1, hour ?? 0);
        const text = plainDate(formatOf(locale, month, day ? 'numeric' : undefined, hour !== null).format(time), locale);
        if (!found.has(text)) found.set(text, `${month ? `-${two(m)}` : ''}${day ? `-${two(day)}` : ''}`);
      }
    }
  }
  return found;
});

/**
 * Reads a date as people write it: what `Intl` prints for a date, in English or the vocabulary's language, is that date. The day before or
 * behind the month in figures is read only where the language is not English: '5/6/2026' is two days.
 */
function printedDate(text: string, { lang }: Vocabulary): string | null {
  const cell = plainDate(text, lang);
  const [, year] = /(?<!\d)(\d{4})(?!\d)/.exec(cell) ?? [];
  const runs = cell.match(/\d+/g)?.length ?? 0;
  // '1/4000' is no month.
  if (!year || (!/\p{L}/u.test(cell) && !/^(?:19|20)/.test(year))) return null;
  if (runs > (/\d:\d/.test(cell) ? 5 : 3) || !isWorded(cell, lang)) return null;
  const [, hour, minute] = /(?<!\d)(\d{1,2}):(\d\d)(?!\d)/.exec(cell) ?? [];
  const days = [...cell.replace(/\d+:\d+/, '').matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].map(([day]) => Number(day));
  const anyYear = cell.replace(/(?<!\d)\d{4}(?!\d)/, String(ANY_YEAR)).replace(/(?<!\d)(\d{1,2}):\d\d(?!\d)/, '$1:00');
  for (const h of hour ? new Set([Number(hour), (Number(hour) % 12) + 12, Number(hour) % 12]) : [null]) {
    for (const day of [...days, 0]) {
      const found = day < 32 && printedOn(day, h, lang).get(anyYear);
      const date = found === false || found === undefined ? null : `${year}${found}${h === null ? '' : `T${two(h)}:${minute}Z`}`;
      if (date !== null && parseDate(date)) return date;
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

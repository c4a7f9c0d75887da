const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ](\d\d:\d\d)(?:(:\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-]\d\d)(?::?(\d\d))?)?)?)?)?$/;

/** A date as a period of time, and the precision that it was written with. */
export interface Moment {
  /** The first millisecond of the period, counted from 1970 in UTC: of `2025`, the first of 1 January. */
  readonly time: number;
  /** The last millisecond of the period, counted likewise; equal to `time` for a date with a time of day. */
  readonly end: number;
  readonly precision: 'year' | 'month' | 'day' | 'time';
}

/**
 * Returns the precision of an ISO date, which its length tells, and the length of the period in months and days; 0 and 0 for a time of day.
 */
function periodOf({ length }: string): readonly [precision: Moment['precision'], months: number, days: number] {
  if (length > 10) return ['time', 0, 0];
  return length > 7 ? ['day', 0, 1] : length > 4 ? ['month', 1, 0] : ['year', 12, 0];
}

/**
 * Reads an ISO 8601 date: `2025`, `2025-03`, `2025-03-09` or a date with a time. A time without a zone is read as UTC, so
 * that every reader sees the same. Returns `null` for anything else, and for days that do not exist.
 */
export function parseDate(text: string): Moment | null {
  const trimmed = text.trim();
  const match = ISO.exec(trimmed);
  if (!match) return null;
  const [, clock = '00:00', second = ':00', fraction = '', hours = '+00', minutes = '00'] = match;
  const date = `${trimmed}-01-01`.slice(0, 10);
  const time = Date.parse(`${date}T${clock}${second}.${`${fraction}000`.slice(0, 3)}${hours}:${minutes}`);
  // Of a day that does not exist, `Date` makes `NaN` (2025-01-32) or a day of the next month (2025-02-30).
  if (Number.isNaN(time) || new Date(date).getUTCDate() !== Number(date.slice(8))) return null;
  const [precision, months, days] = periodOf(trimmed);
  const next = new Date(time);
  next.setUTCMonth(next.getUTCMonth() + months, next.getUTCDate() + days);
  return { time, end: Math.max(time, next.getTime() - 1), precision };
}

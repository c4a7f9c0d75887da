const ISO = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ](\d\d:\d\d)(?:(:\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-]\d\d)(?::?(\d\d))?)?)?)?)?$/;

/** A moment, and how exactly it was given. */
export interface Moment {
  /** Milliseconds since 1970, UTC; the start of the period that was given. */
  readonly time: number;
  /** The last millisecond of that period; of a time, the moment itself. */
  readonly end: number;
  readonly precision: 'year' | 'month' | 'day' | 'time';
}

/** How exactly a date is given, which its length says, and how many months and days that is. */
function periodOf({ length }: string): readonly [precision: Moment['precision'], months: number, days: number] {
  if (length > 10) return ['time', 0, 0];
  return length > 7 ? ['day', 0, 1] : length > 4 ? ['month', 1, 0] : ['year', 12, 0];
}

/**
 * Reads an ISO 8601 date: `2025`, `2025-03`, `2025-03-09` or a date with a time. A time without a zone is read as UTC, so
 * that every reader sees the same. Returns `null` for anything else, and for days that do not exist.
 */
export function parseDate(text: string): Moment | null {
  const given = text.trim();
  const match = ISO.exec(given);
  if (!match) return null;
  const [, clock = '00:00', second = ':00', fraction = '', hours = '+00', minutes = '00'] = match;
  const date = `${given}-01-01`.slice(0, 10);
  const time = Date.parse(`${date}T${clock}${second}.${`${fraction}000`.slice(0, 3)}${hours}:${minutes}`);
  // A day that does not exist is none, or one of the next month.
  if (Number.isNaN(time) || new Date(date).getUTCDate() !== Number(date.slice(8))) return null;
  const [precision, months, days] = periodOf(given);
  const next = new Date(time);
  next.setUTCMonth(next.getUTCMonth() + months, next.getUTCDate() + days);
  return { time, end: Math.max(time, next.getTime() - 1), precision };
}

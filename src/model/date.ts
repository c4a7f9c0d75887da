const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d)(?:(:\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-]\d\d)(?::?(\d\d))?)?)?)?)?$/;

/** A moment, and how exactly it was given. */
export interface Moment {
  /** Milliseconds since 1970, UTC; the start of the period that was given. */
  readonly time: number;
  /** The last millisecond of that period; of a time, the moment itself. */
  readonly end: number;
  readonly precision: 'year' | 'month' | 'day' | 'time';
}

/**
 * Reads an ISO 8601 date: `2025`, `2025-03`, `2025-03-09` or a date with a time. A time without a zone is read as UTC, so
 * that every reader sees the same. Returns `null` for anything else, and for days that do not exist.
 */
export function parseDate(text: string): Moment | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, year, month = '01', day = '01', clock = '00:00', second = ':00', fraction = '', hours = '+00', minutes = '00'] = match;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T${clock}${second}.${`${fraction}000`.slice(0, 3)}${hours}:${minutes}`);
  // A day that does not exist is none, or one of the next month.
  if (Number.isNaN(time) || new Date(date).getUTCDate() !== Number(day)) return null;
  const precision = match[4] ? 'time' : match[3] ? 'day' : match[2] ? 'month' : 'year';
  const next = new Date(time);
  const one = (period: Moment['precision']): number => Number(precision === period);
  next.setUTCFullYear(next.getUTCFullYear() + one('year'), next.getUTCMonth() + one('month'), next.getUTCDate() + one('day'));
  return { time, end: Math.max(time, next.getTime() - 1), precision };
}

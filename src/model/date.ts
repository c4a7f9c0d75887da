const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

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
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = match;
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day)) return null;
  const offset = zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`);
  if (Number.isNaN(time)) return null;
  const precision = match[4] ? 'time' : match[3] ? 'day' : match[2] ? 'month' : 'year';
  const next = new Date(time);
  if (precision === 'year') next.setUTCFullYear(next.getUTCFullYear() + 1);
  else if (precision === 'month') next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCDate(next.getUTCDate() + 1);
  return { time, end: precision === 'time' ? time : next.getTime() - 1, precision };
}

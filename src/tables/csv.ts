import { unmarked } from './footnote-marks.js';
import { EMPTY, type Grid, type Line, MOST_COLUMNS, MOST_LINES } from './grid.js';

/**
 * Splits CSV into records of fields, as RFC 4180 says: quoted fields may hold separators, line breaks and doubled quotes. No more records
 * are returned than the lines that a table may have, and one for a title.
 * @param mark the separator.
 */
function records(text: string, mark: string): string[][] {
  const all: string[][] = [];
  let record: string[] = [];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"[^\\S\\n\\r${mark}]*|([^${mark}\\n\\r]*))(${mark}|\\r\\n|[\\n\\r]|$)`, 'y');
  for (let match = field.exec(text); match && all.length <= MOST_LINES; match = field.exec(text)) {
    const [whole, quoted, plain = '', end = ''] = match;
    record.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end !== mark) {
      all.push(record);
      record = [];
    }
    if (!end || !whole) break;
  }
  return all;
}

/**
 * Returns the separator: of comma, semicolon and tab the one that comes most often, outside quotes, in the first line that has any of them.
 * A comma where no line has.
 */
function markIn(text: string): string {
  for (const line of text.replace(/"(?:[^"]|"")*"/g, '').split(/[\n\r]+/)) {
    const [count = 0, mark = ','] =
      [',', ';', '\t'].map((one) => [line.split(one).length - 1, one] as const).sort((a, b) => b[0] - a[0])[0] ?? [];
    if (count) return mark;
  }
  return ',';
}

/**
 * Reads CSV as a grid. A record of one field before the head is the title, a blank line ends the table, and short records are filled with
 * empty cells.
 */
export function fromCsv(csv: string): Grid {
  const text = csv.replace(/^\ufeff?\s*(?=\S)/, '');
  const isBlank = (record: readonly string[]): boolean => record.length < 2 && !record[0];
  const all = records(text, markIn(text));
  const title = (all[0]?.length === 1 && all[1] && (all.shift()?.[0] ?? '')) || '';
  const start = all.findIndex((record) => !isBlank(record));
  const end = all.findIndex((record, i) => i > start && isBlank(record));
  const table = all.slice(start, end < 0 ? undefined : end);
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...table.map((record) => record.length)));
  const lines = table.map(
    (record): Line => ({ cells: Array.from({ length: width }, (_, i) => ({ ...EMPTY, text: unmarked(record[i] ?? '') })) }),
  );
  return { lines, heads: 1, title, uneven: table.some((record) => record.length !== table[0]?.length) };
}

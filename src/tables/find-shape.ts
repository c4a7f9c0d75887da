import type { CellReader } from '../model/reading/cell-reader.js';
import { oriented, unitIn } from './find-tools.js';
import { type Cell, EMPTY, type Grid, type Line } from './grid.js';
import type { TableOptions } from './options.js';
import { type Head, isBlank, isDash, type Named, type Shape } from './table-shape.js';

/** Whether one cell spans the whole line. */
const isOne = ({ cells }: Line): boolean => cells.length > 1 && cells.every((cell) => cell === cells[0]);

/** Whether a line holds one text alone, at its start or over several columns: the label of a group, or a note. */
function isAlone({ cells }: Line): boolean {
  const [one, ...others] = new Set(cells.filter((cell) => !isBlank(cell)));
  return !!one && !others.length && (cells[0] === one || cells.indexOf(one) < cells.lastIndexOf(one));
}

/**
 * Returns the index of the head line with the names: the first in which no cell spans columns; the last head line where all have such
 * cells.
 */
function namesIn(grid: Grid): number {
  const at = grid.lines.slice(0, grid.heads).findIndex(({ cells }) => new Set(cells).size === cells.length);
  return at < 0 ? grid.heads - 1 : at;
}

/**
 * Returns the index of the column that names the lines, the index of the column that names groups (-1 without one), and whether the first
 * column holds ranks: below 'Rank' numbers are answers, below '#' or 'No.' they only number the lines and are left out.
 */
function columnsOf(head: Line, body: readonly Line[], reader: CellReader): { name: number; group: number; ranked: boolean } {
  const [first = EMPTY, { text: second } = EMPTY] = head.cells;
  if (head.cells.length < 3) return { name: 0, group: -1, ranked: false };
  const firsts = body.map(({ cells }) => cells[0] ?? EMPTY);
  // A first column that numbers the lines needs no head, where the head of the second column is a word for tools or criteria.
  const isNumbered = isBlank(first) && reader.form('^<tools|criteria>$').test(second);
  if (reader.form('^<rank>(?: ?[↑↓])?$').test(first.text) || (isNumbered && firsts.every(({ text }, i) => text === String(i + 1))))
    return { name: 1, group: -1, ranked: /^rank/i.test(first.text) };
  const seconds = body.map(({ cells }) => cells[1]?.text ?? '');
  // A label in the first column that spans several lines, or has blank cells below it, names each of these where the second column holds
  // answers, and is their group where the second column holds names. Answers may be of many kinds, so each is tested alone, twice because a
  // kind needs two answers.
  const answers = seconds.filter((text) => reader.inferKind([text, text], '').pure);
  const names = answers.length < seconds.length / 2 || reader.form('^<criteria>$').test(second);
  const spans = firsts.some((cell, i) => i > 0 && cell === firsts[i - 1] && !isBlank(cell));
  const empty = firsts.filter(isBlank).length > body.length / 2 && body.some(({ cells: [, cell = EMPTY] }) => !isBlank(cell));
  const name = Number(names && (spans || empty));
  return { name, group: name - 1, ranked: false };
}

/** Puts a text in brackets, unless it begins with one. */
const inBrackets = (text: string): string => (/^[([]/.test(text) ? text : `(${text})`);

/**
 * Finds the names and groups in a grid, and whether its tools are lines or columns. `null` where the grid holds no table.
 * @param csv whether the format is CSV, whose lines are tools unless something else decides.
 */
export function shapeOf(grid: Grid, options: TableOptions, reader: CellReader, csv: boolean): Shape | null {
  const at = namesIn(grid);
  const head = grid.lines[at];
  // A line that repeats the head, at the end or halfway, is left out.
  const isHead = (cell: Cell, i: number): boolean => cell.text === head?.cells[i]?.text;
  const body = grid.lines.slice(at + 1).filter(({ cells }) => !cells.every(isBlank) && !cells.every(isHead));
  if (!head || !body.length || head.cells.length < 2) return null;
  const { name, group: groupColumn, ranked } = columnsOf(head, body, reader);
  const places = [...head.cells.keys()].filter((i) => i > name || (ranked && !i));
  // Lines directly below the head that have no name of their own hold units, or are a row without a name.
  const isNamed = (line: Line): boolean => {
    const label = line.cells[name] ?? EMPTY;
    return groupColumn >= 0 || isAlone(line) || (!isBlank(label) && label !== head.cells[name]);
  };
  const below = body.splice(0, Math.max(0, body.findIndex(isNamed)));
  const lines: Named[] = [];
  let group = '';
  // The label of a group that has no line yet. Such labels at the end of the table are its notes.
  let pendingGroup = '';
  let last = EMPTY;
  for (const line of body) {
    const { cells, data } = line;
    const label = cells[name] ?? EMPTY;
    const answers = places.map((i) => cells[i] ?? EMPTY);
    const own = groupColumn < 0 ? EMPTY : (cells[groupColumn] ?? EMPTY);
    if (!isBlank(own)) group = own.text;
    // Where a dash is a no, a line of dashes holds answers.
    const isEmpty = (cell: Cell): boolean => (options.empty ? isBlank(cell) : isDash(cell));
    if (isAlone(line) || answers.every(isEmpty)) {
      const { text } = cells.find(({ text }) => text) ?? EMPTY;
      pendingGroup = pendingGroup && text ? `${pendingGroup} – ${text}` : pendingGroup || text;
      group = pendingGroup || group;
      last = EMPTY;
    } else {
      // A line without a name of its own continues the line above, under the name of that line.
      const isMore = isBlank(label);
      if (!isMore) last = label;
      if (!isBlank(last)) {
        lines.push({ head: last, data, cells: answers, isMore, group });
        pendingGroup = '';
      }
    }
  }
  const above = grid.lines.slice(0, at);
  // A head over the whole line is a title, which groups no columns, unless there are no other heads above.
  const levels = above.filter((line) => !isOne(line));
  const heads = places.map((i): Head => {
    const own = head.cells[i] ?? EMPTY;
    const over = new Set((levels.length ? levels : above).flatMap(({ cells }) => (cells[i] === own ? [] : cells[i]?.text || [])));
    const units = below.flatMap(({ cells }) => {
      const { text } = cells[i] ?? EMPTY;
      return cells[i] === own || isDash({ text }) ? [] : inBrackets(text);
    });
    const text = [own.text, ...units].join(' ');
    const overs = [...over].join(', ');
    // A head that is a unit belongs to the head above it: 'Latency' over 'ms' is 'Latency (ms)'.
    if (over.size === 1 && unitIn(inBrackets(text), reader))
      return { head: own, measured: { ...own, text: `${overs} ${inBrackets(text)}` }, over: '' };
    return { head: own, measured: { ...own, text }, over: overs };
  });
  const corner = [head, ...above].map(({ cells }) => cells[name]?.text).find((text) => text) ?? '';
  const unnamed = below.map(
    ({ cells, data }): Named => ({
      head: { ...EMPTY, text: corner || '–' },
      data,
      group: '',
      cells: places.map((i) => cells[i] ?? EMPTY),
    }),
  );
  return { ...oriented(corner, heads, lines, unnamed, options, reader, csv), notes: pendingGroup };
}

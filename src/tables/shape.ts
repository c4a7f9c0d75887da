import type { CellReader } from '../model/reading/cell-reader.js';
import type { Cell, Data, Grid, Line } from './grid.js';
import type { TableOptions } from './options.js';

/** One row of the comparison, or one tool: what names it, and its cells. */
export interface Named {
  readonly head: Cell;
  readonly data: Data;
  readonly group?: string;
  readonly cells: readonly Cell[];
  /** What a column of remarks says. */
  readonly remark?: string;
}

/** A column's head, and what stands above it over several columns. */
interface Head {
  readonly head: Cell;
  readonly over?: string;
  /** Of a line: what it stands under. */
  readonly group?: string;
}

/** A table of which is known where its tools are. */
export interface Shape {
  readonly tools: readonly (Head & { readonly data: Data })[];
  /** Their cells are in step with the tools. */
  readonly rows: readonly Named[];
  readonly corner: string;
  /** Whether nothing but the form of the table says where the tools are. */
  readonly guessed: boolean;
  /** Whether the names read like values: the table has none. */
  readonly nameless: boolean;
}

const EMPTY: Cell = { text: '' };
const isBlank = ({ text, unreadable }: Cell): boolean => !text && !unreadable;
/** Whether a cell is empty or a dash. */
export const isDash = ({ text }: Cell): boolean => /^[-–—\s]*$/.test(text);

/** Whether one cell spans a line. */
const isOne = ({ cells }: Line): boolean => cells.length > 1 && cells.every((cell) => cell === cells[0]);

/** The line of names among the heads: the first that repeats none of its cells. */
function namesIn(grid: Grid): number {
  const at = grid.lines.slice(0, grid.heads).findIndex(({ cells }) => new Set(cells).size === cells.length);
  return at < 0 ? grid.heads - 1 : at;
}

/** The column that names the lines, the one that names groups, if any, and whether the first column holds ranks. */
function columnsOf(head: Line, body: readonly Line[], reader: CellReader): { name: number; group: number; ranked?: boolean } {
  const [first = EMPTY] = head.cells;
  if (head.cells.length < 3) return { name: 0, group: -1 };
  const firsts = body.map(({ cells }) => cells[0] ?? EMPTY);
  // Numbers of lines need no head of their own where the next one names tools or criteria.
  const isNumbered = isBlank(first) && reader.form('^<tools|criteria>$').test(head.cells[1]?.text ?? '');
  if (reader.form('^<rank>(?: ?[↑↓])?$').test(first.text) || (isNumbered && firsts.every(({ text }, i) => text === String(i + 1))))
    return { name: 1, group: -1, ranked: /^rank/i.test(first.text) };
  const seconds = body.map(({ cells }) => cells[1]?.text ?? '');
  // A label over several lines of answers names each of them; one over several names is their group.
  const names =
    /^(?:text|link)$/.test(reader.inferKind(seconds, '').kind) || reader.form('^<criteria>$').test(head.cells[1]?.text ?? '');
  const spans = firsts.some((cell, i) => i > 0 && cell === firsts[i - 1] && !isBlank(cell));
  const empty = firsts.filter(isBlank).length > body.length / 2 && body.some(({ cells }) => !isBlank(cells[1] ?? EMPTY));
  return names && (spans || empty) ? { name: 1, group: 0 } : { name: 0, group: -1 };
}

/** Finds the names, the groups and the way that a table runs. `null` where there is no table in it. */
export function shapeOf(grid: Grid, options: TableOptions, reader: CellReader, csv: boolean): Shape | null {
  const at = namesIn(grid);
  const head = grid.lines[at];
  // A head that comes again, at the end or halfway, is no line.
  const isHead = (cell: Cell, i: number): boolean => cell.text === head?.cells[i]?.text;
  const body = grid.lines.slice(at + 1).filter(({ cells }) => !cells.every(isBlank) && !cells.every(isHead));
  if (!head || !body.length || head.cells.length < 2) return null;
  const { name, group: groupColumn, ranked } = columnsOf(head, body, reader);
  const places = [...head.cells.keys()].filter((i) => i > name || (ranked && !i));
  const lines: Named[] = [];
  let group = '';
  let last = EMPTY;
  for (const line of body) {
    const { cells, data = {} } = line;
    const label = cells[name] ?? EMPTY;
    const answers = places.map((i) => cells[i] ?? EMPTY);
    const own = groupColumn < 0 ? EMPTY : (cells[groupColumn] ?? EMPTY);
    if (!isBlank(own)) group = own.text;
    // Where a dash is a no, a line of dashes answers.
    const isEmpty = (cell: Cell): boolean => (options.empty ? isBlank(cell) : isDash(cell) && !cell.unreadable);
    if (isOne(line) || answers.every(isEmpty)) {
      group = label.text || group;
      last = EMPTY;
    } else {
      // Without a name of its own a line goes on with that above it.
      if (!isBlank(label)) last = label;
      if (!isBlank(last)) lines.push({ head: last, data, cells: answers, ...(group && { group }) });
    }
  }
  const above = grid.lines.slice(0, at);
  // A title says nothing of one column, unless nothing else does.
  const levels = above.filter((line) => !isOne(line));
  const heads = places.map((i): Head => {
    const over = new Set(
      (levels.length ? levels : above).flatMap(({ cells }) => (cells[i] === head.cells[i] ? [] : cells[i]?.text || [])),
    );
    return { head: head.cells[i] ?? EMPTY, ...(over.size && { over: [...over].join(', ') }) };
  });
  const corner = [head, ...above].map(({ cells }) => cells[name]?.text).find((text) => text) ?? '';
  return oriented(corner, heads, lines, options, reader, csv);
}

/** How many of these rows are of one kind other than text, with at least two answers. */
const pure = (
  rows: readonly { head: Cell; cells: readonly Cell[] }[],
  others: readonly { head: Cell }[],
  reader: CellReader,
): boolean =>
  // Heads that name several units across: no line is of one unit.
  new Set(others.map(({ head }) => JSON.stringify(reader.labelled(head.text)))).size < 2 &&
  rows.some(({ head, cells }) => {
    const { kind, pure: all } = reader.inferKind(
      cells.map(({ text }) => text),
      head.text,
    );
    return all && kind !== 'text';
  });

/** Decides where the tools are: as the author says, by the word in the corner, by the kinds of lines and columns, else by the form. */
function oriented(
  corner: string,
  heads: readonly Head[],
  lines: readonly Named[],
  said: TableOptions,
  reader: CellReader,
  csv: boolean,
): Shape {
  const columns = heads.map(({ head, over }, i) => ({
    head,
    data: head.data ?? {},
    cells: lines.map(({ cells }) => cells[i] ?? EMPTY),
    ...(over && { over, group: over }),
  }));
  const word = (meant: string): boolean => reader.form(`^<${meant}>$`).test(corner.replace(/[↑↓↕].*|[(（].*| names?$/i, '').trim());
  let way = said.tools ?? (word('tools') ? 'rows' : word('criteria') ? 'columns' : null);
  if (!way) {
    const [ofLines, ofColumns] = [pure(lines, columns, reader), pure(columns, lines, reader)];
    if (ofLines !== ofColumns) way = ofColumns ? 'rows' : 'columns';
  }
  const guessed = !way;
  way ??= csv ? 'rows' : 'columns';
  const names = reader.inferKind(
    lines.map(({ head }) => head.text),
    '',
  );
  const nameless = names.pure && lines.length > 1 && !corner.match(/^#?$/) && names.kind !== 'link' && names.kind !== 'date';
  if (way === 'rows') return { tools: lines, rows: columns, corner, guessed, nameless };
  const remarks = heads.length > 1 ? heads.findIndex(({ head }) => reader.form('^<notes>$').test(head.text)) : -1;
  const others = <T>(all: readonly T[]): T[] => all.filter((_, i) => i !== remarks);
  const rows = lines.map((line): Named => {
    const remark = line.cells[remarks]?.text;
    return { ...line, cells: others(line.cells), ...(remark && { remark }) };
  });
  return { tools: others(columns), rows, corner, guessed, nameless };
}

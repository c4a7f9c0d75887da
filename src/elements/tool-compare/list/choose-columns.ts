import type { Row } from '../../../model/rows.js';
import { hasBar } from '../cell-classes.js';

/** The rows of the comparison that are columns of a list, and the rest, which are in the unfolded part of each line. */
export interface ListColumns {
  /** `width` is in em of the cell's type. */
  readonly columns: readonly { readonly row: Row; readonly width: number }[];
  readonly rest: readonly Row[];
  /** Length added to the usual length of all bars, in em of the cell's type. */
  readonly longer: number;
}

/** A row with a cell of more letters than this is no column. */
const LONGEST = 18;

/** Width, in em, below which a list has at most `FEW` columns. */
const MID = 62;
/** Most columns of a list that is narrower than `MID`. */
const FEW = 3;

/** Least width of the first column, with the number and the name of each line, in em. */
const NAME = 16;

/** Width that is kept for the first column beyond `NAME` before other columns grow, in em. */
const SPARE = 5;

/** Width of a letter of a name, in em. */
const LETTER = 0.55;
/** Width of number, logo and padding beside a name, in em. */
const BESIDE = 6.5;

/** Most that is added to the usual length of bars, in em of the cell's type. */
const LONGER = 8;

/** Width of a column's head whose line 'lower is better' does not wrap, in em. */
const HEAD = 8.6;

/** Usual length of a bar, with the gap between figure and bar, in em of the cell's type. */
const BAR = 4.6;

const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

const measured = new WeakMap<Row, { width: number; most: number }>();

/**
 * Returns the needed width of a row's column, in em of the cell's type, and the letters of its longest cell, `most`; cached by row. The
 * width is the largest of most * 0.61 (plus `BAR`, if it has bars), longest word of the label * 0.56 + 1, and 4; plus 1.6 for padding.
 */
function measure(row: Row): { width: number; most: number } {
  let found = measured.get(row);
  if (!found) {
    const most = longest(row.cells.map(({ text }) => text));
    const head = longest(row.criterion.label.split(/[\s-]/)) * 0.56 + 1;
    found = { most, width: Math.max(most * 0.61 + (row.cells.some(hasBar) ? BAR : 0), head, 4) + 1.6 };
    measured.set(row, found);
  }
  return found;
}

/** Whether a row holds figures: its kind is not text, list or link. */
export const isFigure = ({ criterion: { kind } }: Row): boolean => kind !== 'text' && kind !== 'list' && kind !== 'link';

/** Whether one tool leads on a row: the verdict says so, so the list should show the row. */
const hasLeader = ({ cells }: Row): boolean => cells.some(({ best }) => best);

/**
 * Chooses the columns of a list for its width in em. Rows are tried in this order until the width is used up: the row that orders the lines
 * (always a column), figures on which a tool leads, other figures, other rows. Room that is left goes to wide heads, then to longer bars,
 * then to all columns alike: if it all went to the first column, figures would be far from their names. On phones (`narrow`) figures are
 * above their bars, side by side below the name.
 * @param names of all tools.
 * @param sort ID of the criterion that orders the lines; `null` for none.
 */
export function listColumns(
  rows: readonly Row[],
  names: readonly string[],
  em: number,
  narrow: boolean,
  sort: string | null,
): ListColumns {
  const isSorted = ({ criterion }: Row): boolean => criterion.id === sort;
  const figures = rows.filter(isFigure);
  const candidates = [...rows.filter(isSorted), ...figures.filter(hasLeader), ...figures, ...rows];
  const chosen = new Set<Row>();
  let room = narrow ? Number.POSITIVE_INFINITY : em - NAME;
  // Letters that fit into one line on phones, 1.83 for each em; a long first figure leaves room for fewer columns.
  const letters = (em - 2.3) * 1.83;
  let mostColumns = FEW;
  for (const row of new Set(candidates)) {
    const { width, most } = measure(row);
    if (em < MID && chosen.size === mostColumns) break;
    if (chosen.size && (most > (narrow ? Math.min(LONGEST - 6, letters / mostColumns) : LONGEST) || width * 0.9375 > room))
      continue;
    if (narrow && !chosen.size) mostColumns = Math.max(1, Math.min(FEW, Math.floor(letters / most)));
    chosen.add(row);
    room -= width * 0.9375;
  }
  // Room that the names do not need goes first to columns whose head would take several lines, each in proportion to the width it lacks.
  room -= SPARE;
  const lacking = (row: Row): number => Math.max(0, Math.max(row.criterion.label.length * 0.5 + 2.6, HEAD) - measure(row).width);
  const totalLacking = [...chosen].reduce((sum, row) => sum + lacking(row), 0);
  const grantedShare = Math.max(0, Math.min(1, room / 0.9375 / totalLacking));
  const granted = (row: Row): number => totalLacking && grantedShare * lacking(row);
  // The remaining room makes the bars longer, by `LONGER` at most; the rest of it is shared alike by all columns, the first among them.
  room -= 0.9375 * (totalLacking && grantedShare * totalLacking) + Math.max(0, LETTER * longest(names) + BESIDE - NAME - SPARE);
  const bars = [...chosen].filter(({ cells }) => cells.some(hasBar)).length;
  const spare = narrow ? 0 : Math.max(0, room / 0.9375);
  const longer = bars && Math.min(LONGER, spare / bars);
  const equalShare = (spare - longer * bars) / (chosen.size + 1);
  const widthOf = (row: Row): number => measure(row).width + granted(row) + (row.cells.some(hasBar) ? longer : 0) + equalShare;
  return {
    columns: rows.flatMap((row) => (chosen.has(row) ? { row, width: widthOf(row) } : [])),
    rest: rows.filter((row) => !chosen.has(row)),
    longer,
  };
}

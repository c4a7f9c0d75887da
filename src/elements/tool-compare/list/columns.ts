import type { Row } from '../../../model/rows.js';
import { hasBar } from '../cell-look.js';

/** Which rows of the comparison are columns of a list, and which stand in the part of each line that unfolds. */
export interface ListColumns {
  readonly columns: readonly { readonly row: Row; readonly width: number }[];
  readonly rest: readonly Row[];
  /** How much longer than usual all bars are, in em of the cell. */
  readonly longer: number;
}

/** Cells of more letters than this are for the unfolded part. */
const LONGEST = 18;

/** Below this width, in em, a list has at most so many columns. */
const MID = 62;
const FEW = 3;

/** Room for the name and the number of a line, in em. */
const NAME = 16;

/** Longer names may have so much more, in em. */
const SPARE = 5;

/** A letter of a name, and what stands beside it in its column, in em. */
const LETTER = 0.55;
const BESIDE = 6.5;

/** Bars are at most so much longer than usual, in em of the cell. */
const LONGER = 8;

/** A head that says which way is better on one line, in em. */
const HEAD = 8.6;

/** A bar beside its figure, with the gap between them, in em of the cell. */
const BAR = 4.6;

const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

const measured = new WeakMap<Row, { width: number; most: number }>();

/** How wide a column of this row is, in em of the cell's type; a letter is taken for 0.61 em. */
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

/** Whether a row is of figures. */
export const isFigure = ({ criterion: { kind } }: Row): boolean => kind !== 'text' && kind !== 'list' && kind !== 'link';

/** Whether somebody leads on a row: the verdict says so, and the list shows it. */
const isLed = ({ cells }: Row): boolean => cells.some(({ best }) => best);

/**
 * Chooses the columns of a list by its width in em: figures before texts, first those that somebody leads on, else in the order of the
 * comparison, as many as fit, and the one that orders the lines in any case. On phones figures stand over their bars, side by side below the name.
 * Where there is more room than names and heads take, bars are longer and columns wider: else figures would stand far from their names.
 * @param names of all tools.
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
  const wanted = [...rows.filter(isSorted), ...figures.filter(isLed), ...figures, ...rows];
  const chosen = new Set<Row>();
  let room = narrow ? Number.POSITIVE_INFINITY : em - NAME;
  // Letters that fit into a line on phones; a long first figure leaves room for fewer columns.
  const letters = (em - 2.3) * 1.83;
  let few = FEW;
  for (const row of new Set(wanted)) {
    const { width, most } = measure(row);
    if (em < MID && chosen.size === few) break;
    if (chosen.size && (most > (narrow ? Math.min(LONGEST - 6, letters / few) : LONGEST) || width * 0.9375 > room)) continue;
    if (narrow && !chosen.size) few = Math.max(1, Math.min(FEW, Math.floor(letters / most)));
    chosen.add(row);
    room -= width * 0.9375;
  }
  // What the names can spare goes to heads that would take several lines.
  room -= SPARE;
  const wish = (row: Row): number => Math.max(0, Math.max(row.criterion.label.length * 0.5 + 2.6, HEAD) - measure(row).width);
  const wishes = [...chosen].reduce((sum, row) => sum + wish(row), 0);
  const part = Math.max(0, Math.min(1, room / 0.9375 / wishes));
  const wished = (row: Row): number => wishes && part * wish(row);
  // What is over then goes to the bars, and what they do not take to all columns alike.
  room -= 0.9375 * (wishes && part * wishes) + Math.max(0, LETTER * longest(names) + BESIDE - NAME - SPARE);
  const bars = [...chosen].filter(({ cells }) => cells.some(hasBar)).length;
  const over = narrow ? 0 : Math.max(0, room / 0.9375);
  const longer = bars && Math.min(LONGER, over / bars);
  const each = (over - longer * bars) / (chosen.size + 1);
  const widthOf = (row: Row): number => measure(row).width + wished(row) + (row.cells.some(hasBar) ? longer : 0) + each;
  return {
    columns: rows.flatMap((row) => (chosen.has(row) ? { row, width: widthOf(row) } : [])),
    rest: rows.filter((row) => !chosen.has(row)),
    longer,
  };
}

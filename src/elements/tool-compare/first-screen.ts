import type { Row } from '../../model/rows.js';
import type { ComparisonView, ViewRow } from '../../model/view.js';
import { hasBar } from './cell-classes.js';
import { hasReading } from './scale-and-direction.js';

/** Rows in groups; the rows without a group are one group too. */
export type Groups = readonly (readonly Row[])[];

/** Least height of any row, in em of the element's font: one line, in the smallest type. */
export const LEAST_ROW = 2.3;

/**
 * Returns the least height of a row, in em of the element's font, in the smallest type: 3.35 where the label has a line on scale or better
 * direction below it, 2.9 for one line with a bar below, else `LEAST_ROW`.
 */
const leastHeight = (row: ViewRow): number => (hasReading(row.criterion) ? 3.35 : row.cells.some(hasBar) ? 2.9 : LEAST_ROW);

/**
 * Estimates the height above the capabilities, in em of the element's font, rather too low than too high: 1.07 * least height of each row,
 * and 12 for title and toolbar, or 18 with a verdict.
 */
export const heightAbove = ({ rows, verdict }: ComparisonView): number =>
  rows.reduce((sum, row) => sum + 1.07 * leastHeight(row), verdict ? 18 : 12);

/**
 * Returns the height from an element's top to the bottom of the window, in em of its font; infinite where the page is scrolled beyond its
 * top.
 */
export function heightInSight(element: HTMLElement): number {
  const { top } = element.getBoundingClientRect();
  const height = top < 0 ? Number.POSITIVE_INFINITY : Math.max(1, innerHeight - top);
  return height / Number.parseFloat(getComputedStyle(element).fontSize);
}

/**
 * Chooses the rows of a table to draw: rows from the top until their least heights add up to `height`.
 * @param height in em of the element's font.
 * @param shown IDs of the criteria whose rows are shown.
 * @returns the rows to draw, by group; and `undrawn`, the number of shown rows that are not drawn, plus one for each group's name not drawn,
 * for which empty room is reserved.
 */
export function rowsInSight(groups: Groups, height: number, shown: ReadonlySet<string>): { seen: Groups; undrawn: number } {
  let [remaining, undrawn] = [height, 0];
  const seen = groups.flatMap((rows): Groups => {
    const members = rows.filter((row) => {
      const drawn = remaining > 0;
      if (!shown.has(row.criterion.id)) return drawn;
      if (drawn) remaining -= leastHeight(row);
      else undrawn += 1;
      return drawn;
    });
    if (members.length) return [members];
    if (rows[0]?.criterion.group !== undefined) undrawn += 1;
    return [];
  });
  return { seen, undrawn };
}

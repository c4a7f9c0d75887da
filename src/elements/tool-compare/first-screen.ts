import type { Row } from '../../model/rows.js';
import type { ComparisonView, ViewRow } from '../../model/view.js';
import { hasBar } from './cell-look.js';
import { hasReading } from './scale-words.js';

/** Rows by their groups; those without one stand together too. */
export type Groups = readonly (readonly Row[])[];

/** No row is lower, in em of the element's font: one line, in the smallest type. */
export const LEAST_ROW = 2.3;

/**
 * The least height of a row, in em of the element's font, in the smallest type: one line and below it the bar, or in its label one line
 * and below it the reading.
 */
const leastHeight = (row: ViewRow): number => (hasReading(row.criterion) ? 3.35 : row.cells.some(hasBar) ? 2.9 : LEAST_ROW);

/** About how much of a comparison with controls stands above what its tools can do, in em of the element's font: rather less than too much. */
export const heightAbove = ({ rows, verdict }: ComparisonView): number =>
  rows.reduce((sum, row) => sum + 1.07 * leastHeight(row), verdict ? 18 : 12);

/** How much of an element can be seen before anything is scrolled, in em of its font; all of it where the page has been scrolled into it. */
export function heightInSight(element: HTMLElement): number {
  const { top } = element.getBoundingClientRect();
  const height = top < 0 ? Number.POSITIVE_INFINITY : Math.max(1, innerHeight - top);
  return height / Number.parseFloat(getComputedStyle(element).fontSize);
}

/**
 * The rows that can be seen where a table begins at the top of so much height.
 * @param shown IDs of the criteria whose rows are shown.
 * @returns these rows, and how many there are beside them, with the names of groups.
 */
export function inSight(groups: Groups, height: number, shown: ReadonlySet<string>): { seen: Groups; beside: number } {
  let [left, beside] = [height, 0];
  const seen = groups.flatMap((rows): Groups => {
    const members = rows.filter((row) => {
      const drawn = left > 0;
      if (!shown.has(row.criterion.id)) return drawn;
      if (drawn) left -= leastHeight(row);
      else beside += 1;
      return drawn;
    });
    if (members.length) return [members];
    if (rows[0]?.criterion.group !== undefined) beside += 1;
    return [];
  });
  return { seen, beside };
}

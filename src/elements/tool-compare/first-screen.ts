import type { Row } from '../../model/rows.js';
import { hasBar } from './cell-look.js';

/** Rows by the names of their groups; those without one stand together too. */
export type Groups = readonly (readonly [name: string | undefined, rows: readonly Row[]])[];

/** The least height of a row, in em of the element's font: one line of the smallest type between its paddings, and below it the bar. */
const leastHeight = ({ cells }: Row): number => (cells.some(hasBar) ? 2.9 : 2.3);

/** How much of an element can be seen before anything is scrolled, in em of its font; all of it where the page has been scrolled into it. */
export function heightInSight(element: HTMLElement): number {
  const { top } = element.getBoundingClientRect();
  const height = top < 0 ? Number.POSITIVE_INFINITY : Math.max(1, innerHeight - top);
  return height / Number.parseFloat(getComputedStyle(element).fontSize);
}

/**
 * The rows that can be seen where a table begins at the top of so much height.
 * @param hidden IDs of the criteria whose rows are not shown.
 * @returns these rows, and how many there are beside them, with the names of groups.
 */
export function inSight(groups: Groups, height: number, hidden: ReadonlySet<string>): { seen: Groups; beside: number } {
  let [left, beside] = [height, 0];
  const seen = groups.flatMap(([name, rows]): Groups => {
    const members = rows.filter((row) => {
      const drawn = left > 0;
      if (hidden.has(row.criterion.id)) return drawn;
      if (drawn) left -= leastHeight(row);
      else beside += 1;
      return drawn;
    });
    if (members.length) return [[name, members]];
    if (name !== undefined) beside += 1;
    return [];
  });
  return { seen, beside };
}

import { areTied } from './compare/ties.js';
import { directionOf } from './criterion.js';
import type { Row } from './rows.js';

/**
 * Compares two cells of a row by their points, in the row's direction; `null` where the row has no direction, where one of the cells
 * cannot be compared, or where they tie.
 * @param index of the cell in question.
 * @param other index of the cell to compare with.
 */
export function betterOrWorse({ criterion, intervals }: Row, index: number, other: number): 'better' | 'worse' | null {
  const direction = directionOf(criterion);
  const [own, its] = [intervals[index], intervals[other]];
  if (!direction || !own || !its || areTied([own, its], criterion.tolerance)) return null;
  return own.point > its.point === (direction === 'higher') ? 'better' : 'worse';
}

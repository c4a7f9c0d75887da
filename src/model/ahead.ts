import { areTied } from './compare/ties.js';
import { directionOf } from './criterion.js';
import type { Row } from './rows.js';

/** Whether a cell of a row is better or worse than another; `null` where the row has no direction, or where neither is ahead. */
export function aheadOf({ criterion, weights }: Row, index: number, other: number): 'better' | 'worse' | null {
  const direction = directionOf(criterion);
  const [own, its] = [weights[index], weights[other]];
  if (!direction || !own || !its || areTied([own, its], criterion.tolerance)) return null;
  return own.point > its.point === (direction === 'higher') ? 'better' : 'worse';
}

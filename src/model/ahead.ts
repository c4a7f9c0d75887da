import { areTied } from './compare/ties.js';
import { weigh } from './compare/weigh.js';
import { type Criterion, directionOf } from './criterion.js';
import type { ViewCell } from './view.js';

/** Whether a cell is better or worse than another of its row; `null` where the row has no direction, or where neither is ahead. */
export function aheadOf(cell: ViewCell, other: ViewCell | undefined, criterion: Criterion): 'better' | 'worse' | null {
  const direction = directionOf(criterion);
  const [own, its] = [weigh(cell, criterion), weigh(other, criterion)];
  if (!direction || !own || !its || areTied([own, its], criterion.tolerance)) return null;
  return own.point > its.point === (direction === 'higher') ? 'better' : 'worse';
}

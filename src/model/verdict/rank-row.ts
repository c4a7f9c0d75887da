import type { ViewRow } from '../view.js';

/**
 * Finds the rank row that a verdict is about: the first row of kind rank that one tool alone leads, else the first of the kind. The row of
 * weighted scores is of the kind, too, so that there may be two.
 */
export const rankRowIn = <R extends ViewRow>(rows: readonly R[]): R | undefined => {
  const ranks = rows.filter(({ criterion }) => criterion.kind === 'rank');
  return ranks.find(({ leaders }) => leaders.length === 1) ?? ranks[0];
};

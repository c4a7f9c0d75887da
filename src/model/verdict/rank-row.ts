import type { ViewRow } from '../view.js';

/** The row of kind rank that a verdict is about: the first that somebody leads, else the first. The weighted score is such a row too. */
export const rankRowIn = <R extends ViewRow>(rows: readonly R[]): R | undefined => {
  const ranks = rows.filter(({ criterion }) => criterion.kind === 'rank');
  return ranks.find(({ leaders }) => leaders.length === 1) ?? ranks[0];
};

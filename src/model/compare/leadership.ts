import { directionOf, scaleOf } from '../criterion.js';
import type { Criterion } from '../document.js';
import type { Answer } from '../tool.js';
import type { Intervals } from './interval.js';
import { isStated } from './stated.js';
import { tiedWithBest } from './ties.js';

/** The cells of one row, as indices, divided by what a comparison of their values finds. */
export interface Leadership {
  /** Cells tied with the best value; empty where fewer than two cells can be compared, or where `blocking` is not empty. */
  readonly leaders: readonly number[];
  /** Cells whose value can be compared. */
  readonly compared: readonly number[];
  /** Cells without a value that can be compared, texts among them; but not cells that are not applicable. */
  readonly missing: readonly number[];
  /**
   * Cells of `missing` with a text ('Contact sales') that may stand for a better value than the best: while there are any, nobody leads.
   */
  readonly blocking: readonly number[];
}

/** Whether no other value can beat this one: it is the better end of the scale, or a price of 0 where lower is better. */
function isUnbeatable(best: number, criterion: Criterion, direction: 'higher' | 'lower'): boolean {
  const end = scaleOf(criterion)?.[direction === 'higher' ? 1 : 0];
  return best === end || (criterion.kind === 'money' && direction === 'lower' && best === 0);
}

/**
 * Finds the leaders of a row, and the cells that cannot be compared; `null` for a row without a direction, in which no value is better.
 * @param intervals of the answers, in step with them; `null` for an answer that cannot be compared.
 */
export function leadershipOf(
  answers: readonly (Answer | undefined)[],
  criterion: Criterion,
  intervals: Intervals,
): Leadership | null {
  const direction = directionOf(criterion);
  if (!direction) return null;
  const sign = direction === 'higher' ? 1 : -1;
  const compared: number[] = [];
  const missing: number[] = [];
  const texts: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  answers.forEach((answer, i) => {
    const interval = intervals[i];
    if (interval) {
      compared.push(i);
      best = Math.max(best, sign * interval.point);
    } else if (answer?.status !== 'not-applicable') {
      missing.push(i);
      if (isStated(answer) && (typeof answer.value === 'string' || answer.text !== undefined)) texts.push(i);
    }
  });
  const blocking = compared.length && !isUnbeatable(sign * best, criterion, direction) ? texts : [];
  const leaders = compared.length < 2 || blocking.length ? [] : tiedWithBest(intervals, sign * best, criterion.tolerance);
  return { leaders, compared, missing, blocking };
}

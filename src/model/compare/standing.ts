import { directionOf, scaleOf } from '../criterion.js';
import type { Criterion } from '../document.js';
import type { Answer } from '../tool.js';
import { isStated } from './stated.js';
import { levelWithBest } from './ties.js';
import type { Weights } from './weight.js';

/** Who stands where in one row. */
export interface Standing {
  /** The tools tied with the best value; empty where nothing can be compared, or a text may beat the best value. */
  readonly leaders: readonly number[];
  /** Those whose value could be compared. */
  readonly compared: readonly number[];
  /** Those that should have a figure and have none, texts among them. Not-applicable is not missing. */
  readonly missing: readonly number[];
  /** Those of the missing whose text may beat the best value: then nobody leads. */
  readonly blocking: readonly number[];
}

/** Whether nothing can beat the value: it is the better end of the scale, or a price of nothing. */
function isUnbeatable(best: number, criterion: Criterion, direction: 'higher' | 'lower'): boolean {
  const end = scaleOf(criterion)?.[direction === 'higher' ? 1 : 0];
  return best === end || (criterion.kind === 'money' && direction === 'lower' && best === 0);
}

/**
 * Finds a row's leaders by index. A row without a direction, or with fewer than two comparable cells, has none.
 * @param weights what the answers weigh.
 */
export function standing(answers: readonly (Answer | undefined)[], criterion: Criterion, weights: Weights): Standing | null {
  const direction = directionOf(criterion);
  if (!direction) return null;
  const sign = direction === 'higher' ? 1 : -1;
  const compared: number[] = [];
  const missing: number[] = [];
  const texts: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  answers.forEach((answer, i) => {
    const weight = weights[i];
    if (weight) {
      compared.push(i);
      best = Math.max(best, sign * weight.point);
    } else if (answer?.status !== 'not-applicable') {
      missing.push(i);
      if (isStated(answer) && (typeof answer.value === 'string' || answer.text !== undefined)) texts.push(i);
    }
  });
  const blocking = compared.length && !isUnbeatable(sign * best, criterion, direction) ? texts : [];
  const leaders = compared.length < 2 || blocking.length ? [] : levelWithBest(weights, sign * best, criterion.tolerance);
  return { leaders, compared, missing, blocking };
}

import type { Criterion } from '../document.js';
import { KINDS } from '../kinds/index.js';
import type { Answer } from '../tool.js';
import type { Interval } from './interval.js';
import { isStated } from './stated.js';

/** Returns the interval that an answer is compared by in the criterion's row; `null` where it cannot be compared. */
export const intervalOf = (answer: Answer | undefined, { kind }: Criterion): Interval | null =>
  isStated(answer) ? (KINDS[kind].interval?.(answer) ?? null) : null;

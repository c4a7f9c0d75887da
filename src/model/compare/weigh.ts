import type { Criterion } from '../document.js';
import { KINDS } from '../kinds/index.js';
import type { Answer } from '../tool.js';
import { isStated } from './stated.js';
import type { Weight } from './weight.js';

/** Returns the weight that an answer is compared by in the criterion's row; `null` where it cannot be compared. */
export const weigh = (answer: Answer | undefined, { kind }: Criterion): Weight | null =>
  isStated(answer) ? (KINDS[kind].weigh?.(answer) ?? null) : null;

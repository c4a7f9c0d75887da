import type { Criterion } from '../criterion.js';
import type { Answer } from '../tool.js';

/** An answer of which the text is read. */
export interface ReadAnswer extends Omit<Answer, 'range'> {
  /** Printed instead of the value. */
  readonly text?: string;
  readonly extreme?: 'highest' | 'lowest';
  readonly range?: readonly [number | null, number | null];
  readonly excludes?: readonly [boolean, boolean];
}

/** The criterion of a row that is read. */
export interface ReadCriterion extends Criterion {
  format?: 'plain' | 'compact' | 'percent' | 'bytes' | 'duration';
}

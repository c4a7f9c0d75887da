import type { Deltas } from './delta.js';
import type * as order from './order.js';
import type * as weighing from './weighing/index.js';
import type { WeighingWords } from './words.js';

/** What only some readers or authors ask for: modules that are loaded later, and handed over once they are there. */
export interface Parts {
  /** Where readers may weigh, or a rank has weighted parts. */
  readonly weighing?: Pick<typeof weighing, 'weightedRow'> & { weighingWords(locale: string): WeighingWords };
  /** Where there is a baseline. */
  readonly deltas?: Deltas;
  /** Where tools are ordered by a row or by their weighted scores. */
  readonly order?: Pick<typeof order, 'orderBy' | 'orderByScores' | 'reordered'>;
}

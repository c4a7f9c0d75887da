import type { Deltas } from './delta.js';
import type { Comparison } from './joined.js';
import type { InOrder } from './order.js';
import type { RowOptions } from './rows.js';
import type { WeightedRow } from './weighing/weighted-row.js';
import type { Weights } from './weights.js';

/** What only some readers or authors ask for: modules that are loaded later, and handed over once they are there; `null` for one that did not arrive. */
export interface Parts {
  /** Where readers may weigh. */
  readonly weighing?: {
    weightedRow(comparison: Comparison, weights: Weights | null, options: RowOptions): WeightedRow;
  } | null;
  /** Where there is a baseline. */
  readonly deltas?: Deltas | null;
  /** Where tools are ordered by a row or by their weighted scores. */
  readonly order?: { readonly inOrder: InOrder } | null;
}

import type { Deltas } from './delta.js';
import type { Comparison } from './joined.js';
import type { InOrder } from './order.js';
import type { RowOptions } from './rows.js';
import type { WeightedRow } from './weighing/weighted-row.js';
import type { Weights } from './weights.js';

/**
 * Modules of the model that only some comparisons need: elements load them later and pass them to `arrange`. Missing while a module is not
 * needed or not loaded, `null` where loading it failed.
 */
export interface Parts {
  /** Makes the row of the weighted scores: needed where `adjustable` is set. */
  readonly weighing?: {
    weightedRow(comparison: Comparison, weights: Weights | null, options: RowOptions): WeightedRow;
  } | null;
  /** Says how cells differ from the baseline's: needed where `baseline` is set. */
  readonly deltas?: Deltas | null;
  /** Sorts the tools: needed where `sort` is set, or where weighted scores order the tools. */
  readonly order?: { readonly inOrder: InOrder } | null;
}

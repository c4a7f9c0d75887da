import type { Standing } from '../compare/standing.js';
import type { Weights } from '../compare/weight.js';
import type { ViewRow } from '../view.js';

/** A row as it is printed, with what its cells weigh and who stands where by that; `stands` is `null` where the row has no direction. */
export interface JudgedRow {
  readonly row: ViewRow;
  readonly stands: Standing | null;
  /** In step with the cells. */
  readonly weights: Weights;
}

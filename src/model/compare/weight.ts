/**
 * The comparable value of a cell: a point, and the interval, ends included, that the value lies in. `low <= point <= high`; all three may
 * be infinite, for extremes. Not a weight of the weighted score: that is `Weights` of model/weights.ts.
 */
export interface Weight {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/** The weights of the cells of a row, in step with them; `null` for a cell that cannot be compared. */
export type Weights = readonly (Weight | null)[];

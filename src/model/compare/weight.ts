/** What a cell weighs: a point, and the interval that its value may lie in. */
export interface Weight {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/** What the cells of a row weigh, in step with them; `null` where a cell cannot be compared. */
export type Weights = readonly (Weight | null)[];

/**
 * The comparable value of a cell: the interval from `low` to `high`, both included, that the value lies in, and the point in it that stands
 * for the value. `low <= point <= high`; all three may be infinite, for extremes.
 */
export interface Interval {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/** The intervals of the cells of a row, in step with them; `null` for a cell that cannot be compared. */
export type Intervals = readonly (Interval | null)[];

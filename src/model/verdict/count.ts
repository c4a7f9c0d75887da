/** A tool's answers in the yes-or-no rows, counted. Rows of `of` that are in none of these counts are a plain no. */
export interface Count {
  /** Index of the tool in the order shown. */
  readonly place: number;
  /** Yeses, with notes or without. */
  readonly yes: number;
  /** Yeses that have a note, or words beside the yes. */
  readonly notes: number;
  /** Yeses with limits, which `yes` does not include. */
  readonly partial: number;
  /** Texts that are neither a yes nor a no. */
  readonly inWords: number;
  readonly unknown: number;
  readonly 'not-applicable': number;
  /** Number of rows counted, the same for all tools. */
  readonly of: number;
  /** Whether the table has further yes-or-no rows that are not counted, because no is the better answer there. */
  readonly hasUncounted: boolean;
  /** Whether the rows counted are less than half of the table's rows. */
  readonly isMinority: boolean;
}

/** The words for how a cell differs from the baseline's. */
export interface DeltaWords {
  /** BCP 47 tag, for `Intl`. */
  readonly locale: string;
  /** The two answers are equal. */
  readonly same: string;
  /** The two answers are not equal, and nothing more can be said. */
  readonly differs: string;
  /** The two values are not equal, but tie by tolerance or overlapping ranges: neither is ahead. */
  readonly level: string;
  /** The cell is better than the baseline's in the direction of the row. */
  readonly better: string;
  /** The cell is worse than the baseline's in the direction of the row. */
  readonly worse: string;
  /** '11 higher'; 'higher' where `amount` is `null`: a range is open, a value beyond all numbers, or the author prints another figure. */
  higher(amount: string | null): string;
  /** '11 lower'; `null` as in `higher`. */
  lower(amount: string | null): string;
  /** '2 days later'; 'later' where `days` is `null`, because one of the dates is not written to the day. */
  later(days: number | null): string;
  /** '2 days earlier'; `null` as in `later`. */
  earlier(days: number | null): string;
  /**
   * '+a, −b': `more` are entries that the baseline's list lacks, `fewer` those that only the baseline's has. One of the two may be empty.
   */
  entries(more: readonly string[], fewer: readonly string[]): string;
}

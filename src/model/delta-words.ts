/** The words for how a cell differs from the baseline's. */
export interface DeltaWords {
  /** BCP 47 tag, for `Intl`. */
  readonly locale: string;
  readonly same: string;
  /** Different, with nothing more to say. */
  readonly differs: string;
  /** Different, yet a tie by tolerance or overlapping ranges: neither is ahead. */
  readonly level: string;
  /** How the cell stands to the baseline's. */
  readonly better: string;
  readonly worse: string;
  /** '11 higher'; 'higher' where nothing says by how much. */
  higher(amount: string | null): string;
  lower(amount: string | null): string;
  /** '2 days later'; `null` where the dates are not both given to the day. */
  later(days: number | null): string;
  earlier(days: number | null): string;
  /** '+a, −b': the entries that the baseline lacks, and those that it alone has. One of the two may be empty. */
  entries(more: readonly string[], fewer: readonly string[]): string;
}

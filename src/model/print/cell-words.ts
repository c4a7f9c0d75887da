/** The words that stand in cells. */
export interface CellWords {
  /** BCP 47 tag, for `Intl`. */
  readonly locale: string;
  readonly yes: string;
  readonly no: string;
  readonly partly: string;
  readonly unknown: string;
  readonly notApplicable: string;
  /** Above every number. */
  readonly unlimited: string;
  /** A price that may be higher: 'from $5'. */
  from(amount: string): string;
  /** An empty list. */
  readonly none: string;
  /** A value that holds with limits: 'Windows, with limits'. */
  withLimits(text: string): string;
  /** A text that would otherwise read like a number or a missing value. */
  quoted(text: string): string;
  list(texts: readonly string[]): string;
}

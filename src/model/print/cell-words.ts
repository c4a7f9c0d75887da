/** The words that cells are printed with, in one language. */
export interface CellWords {
  /** BCP 47 tag, for `Intl`. */
  readonly locale: string;
  readonly yes: string;
  readonly no: string;
  readonly partly: string;
  readonly unknown: string;
  readonly notApplicable: string;
  /** Printed for the extreme 'highest', which is above every number. */
  readonly unlimited: string;
  /** A price with an open upper end: 'from $5'. */
  from(amount: string): string;
  /** Printed for an empty list. */
  readonly none: string;
  /** A value that holds with limits: 'Windows, with limits'. */
  withLimits(text: string): string;
  /** A text in quotes: without them it would read like a number or a missing value. */
  quoted(text: string): string;
  list(texts: readonly string[]): string;
}

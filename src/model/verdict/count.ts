/** What the yes-or-no rows say of one tool. The rest of `of` is a plain no. */
export interface Count {
  /** The tool's place in the order shown. */
  readonly place: number;
  /** Yeses, those with notes among them. */
  readonly yes: number;
  readonly notes: number;
  readonly partial: number;
  /** Texts that are neither yes nor no. */
  readonly inWords: number;
  readonly unknown: number;
  readonly 'not-applicable': number;
  /** How many rows were counted: the same for all tools. */
  readonly of: number;
  /** Whether other yes-or-no rows were not, as no is the better answer there. */
  readonly apart: boolean;
  /** Whether most rows of the table are others. */
  readonly few: boolean;
}

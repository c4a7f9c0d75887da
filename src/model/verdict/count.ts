/** What the yes-or-no rows say of one tool. The rest of `of` is a plain no. */
export interface Count {
  readonly tool: string;
  /** Yeses, those with notes among them. */
  readonly yes: number;
  readonly notes: number;
  readonly partial: number;
  /** Texts that are neither yes nor no. */
  readonly inWords: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** How many rows were counted: the same for all tools. */
  readonly of: number;
  /** Whether most rows of the table are others. */
  readonly few: boolean;
}

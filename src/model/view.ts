import type { Criterion } from './criterion.js';
import type { Problem } from './problem.js';
import type { Claim, Scalar, Status } from './tool.js';

/** The value of the `rows` attribute: which rows are shown. */
export type Rows = 'all' | 'differences' | 'same';

/** The evidence for a value: note, source and date, each where the author has given it. */
export interface Evidence {
  readonly note?: string;
  /** Absolute URL. */
  readonly source?: string;
  /** ISO 8601 date of the last check. */
  readonly checked?: string;
}

/** Whether there is any evidence for a value. */
export const hasEvidence = ({ note, source, checked }: Evidence): boolean =>
  note !== undefined || source !== undefined || checked !== undefined;

/** A cell as it is printed. */
export interface ViewCell extends Evidence {
  /** ID of the tool. */
  readonly tool: string;
  readonly value: Scalar;
  readonly status: Status;
  /** Whether nobody but the tool's vendor says so. */
  readonly unverified: boolean;
  /** The text of the cell exactly as it is printed. */
  readonly text: string;
  /** The value in full where `text` shortens it (compact figures, bytes, durations), else `null`. */
  readonly exact: string | null;
  /** Length of the bar, 0 to 1; `null`: the cell has no bar, or only that of `span`. */
  readonly fraction: number | null;
  /** Whether the tool alone leads the row. */
  readonly best: boolean;
  /** The difference from the baseline's cell, in words; `null` without a baseline and where one of the two cells has no value. */
  readonly delta: string | null;
  /**
   * The range that the value lies in: its text, and its part of the bar, from 0 to 1; `bar` is `null` where an end is open or off the
   * scale. A cell without a value prints this text.
   */
  readonly span?: { readonly text: string; readonly bar: { readonly from: number; readonly to: number } | null };
}

/**
 * A row as it is printed. `leaders` are the IDs of the tools tied with its best value; `differs` tells whether its cells differ beyond
 * ties, or, where they cannot be compared, print different texts.
 */
export interface ViewRow {
  readonly criterion: Criterion;
  readonly differs: boolean;
  readonly leaders: readonly string[];
  readonly cells: readonly ViewCell[];
}

/** A tool as a column of the table. `problem` says why it has no data; `null` where it has. */
export interface ViewTool {
  readonly id: string;
  readonly name: string;
  readonly problem: Problem | null;
  readonly capabilities: { readonly total: number; readonly shown: number };
}

/** A sentence of a verdict on one tool: the rows that it leads, its number of yeses in the yes-or-no rows, or both. */
export interface VerdictLine {
  /** ID of the tool. */
  readonly tool: string;
  readonly text: string;
}

/**
 * A verdict: sentences made of claims. `headline`, `lines` and `rest` are the parts of a generated verdict; in an author's verdict they are
 * `null`, empty and `null`.
 */
export interface ViewVerdict {
  /** The whole verdict as running text; of a generated one, headline, lines and rest joined. */
  readonly text: string;
  /** The claims that the text makes, each borne out by the cells. */
  readonly claims: readonly Claim[];
  readonly by: 'generated' | 'author';
  /** The author's own prose, which makes no claims and is shown beside a generated verdict; `null` without any. */
  readonly words: string | null;
  /**
   * The tool that alone leads the rank row, with its rank; else the tool that alone has most yeses in the yes-or-no rows, where yes is
   * better in all of them; else `null`.
   */
  readonly headline: string | null;
  /** A line for each tool that alone leads a row or whose yeses are counted; at most eight. */
  readonly lines: readonly VerdictLine[];
  /** Sentences on ties, on missing values, and on texts because of which nobody leads a row; `null` without any. */
  readonly rest: string | null;
}

/** A comparison as it is shown, frozen. All outputs are drawn from it. */
export interface ComparisonView {
  readonly title: string;
  readonly description: string | null;
  /** ISO 8601 date on which all of the comparison was true. */
  readonly asOf: string | null;
  /** Which rows are shown. */
  readonly shown: Rows;
  /** ID of the baseline tool. */
  readonly baseline: string | null;
  /** ID of the criterion that the tools are sorted by. */
  readonly sort: string | null;
  /** In the order shown. */
  readonly tools: readonly ViewTool[];
  /** The rows shown, in the order shown. */
  readonly rows: readonly ViewRow[];
  /** How many rows `shown` hides. */
  readonly hiddenRows: number;
  readonly verdict: ViewVerdict | null;
}

/** Freezes a value and everything in it, and returns it; what is frozen already is taken to be frozen inside, too. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

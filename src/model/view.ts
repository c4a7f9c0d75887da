import type { Criterion } from './criterion.js';
import type { Problem } from './problem.js';
import type { Claim, Scalar, Status } from './tool.js';

export type Rows = 'all' | 'differences' | 'same';

/** What stands behind a value. */
export interface Evidence {
  readonly note?: string;
  readonly source?: string;
  /** ISO 8601. */
  readonly checked?: string;
}

/** Whether anything stands behind a value. */
export const hasEvidence = ({ note, source, checked }: Evidence): boolean =>
  note !== undefined || source !== undefined || checked !== undefined;

/** One cell as it is printed. */
export interface ViewCell extends Evidence {
  readonly tool: string;
  readonly value: Scalar;
  readonly status: Status;
  readonly unverified: boolean;
  /** Exactly what is printed. */
  readonly text: string;
  /** The value in full where `text` is shorter: compact figures, bytes, durations. */
  readonly exact: string | null;
  /** Of the bar, 0 to 1; `null`: no bar, or that of the span alone. */
  readonly fraction: number | null;
  readonly best: boolean;
  /** How it differs from the baseline's cell, in words; `null` without one. */
  readonly delta: string | null;
  /** Where the value may lie: as printed, and of the bar from 0 to 1; `null` where the scale does not hold it. Without a value the text is this too. */
  readonly span?: { readonly text: string; readonly bar: { readonly from: number; readonly to: number } | null };
}

/** One row as it is printed. `leaders` are the tools tied with its best value. */
export interface ViewRow {
  readonly criterion: Criterion;
  readonly differs: boolean;
  readonly leaders: readonly string[];
  readonly cells: readonly ViewCell[];
}

/** One column. `problem` says why it has no data. */
export interface ViewTool {
  readonly id: string;
  readonly name: string;
  readonly problem: Problem | null;
  readonly capabilities: { readonly total: number; readonly shown: number };
}

/** What a verdict says of one tool: what it leads on, or how many of the yes-or-no rows it has. */
export interface VerdictLine {
  readonly tool: string;
  readonly text: string;
}

/** Sentences made of claims. The three parts are those of a generated verdict; one by the author has none. */
export interface ViewVerdict {
  /** All of it, as running text: headline, lines and rest joined. */
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly by: 'generated' | 'author';
  /** The author's own prose, which makes no claim. */
  readonly words: string | null;
  /** Who leads the rank row, else who alone has most of the yes-or-no rows where yes is better in all of them. */
  readonly headline: string | null;
  /** A line a tool that leads on something, or that yes-or-no rows were counted of; at most eight. */
  readonly lines: readonly VerdictLine[];
  /** Ties, gaps, and why nobody leads. */
  readonly rest: string | null;
}

/** A comparison as it is shown; frozen. What every output draws. */
export interface ComparisonView {
  readonly title: string;
  readonly description: string | null;
  /** ISO 8601. */
  readonly asOf: string | null;
  readonly shown: Rows;
  readonly baseline: string | null;
  readonly sort: string | null;
  readonly tools: readonly ViewTool[];
  readonly rows: readonly ViewRow[];
  readonly hiddenRows: number;
  readonly verdict: ViewVerdict | null;
}

/** Freezes a value and all that it holds. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

import type { Capability, Document, Scalar, Status, Tool } from './document.js';

export type {
  Action,
  Capability,
  Claim,
  Document,
  Evidence,
  More,
  Relationship,
  Scalar,
  Status,
  Tool,
  Value,
  Verdict,
} from './document.js';

/** A range of numbers from low to high; `null` is an open end. */
export type Range = readonly [number | null, number | null];

/** A value after the border: every field decided. */
export interface Answer {
  readonly value: Scalar;
  readonly status: Status;
  readonly unverified: boolean;
  /** What is printed instead of the formatted value; the value is what is compared. */
  readonly text?: string;
  /** Stands above (below) every number of its row, whatever `value` says. */
  readonly extreme?: 'highest' | 'lowest';
  /** Where the value may lie: 'from $5' is `[5, null]`, '<1' is `[null, 1]`. */
  readonly range?: Range;
  /** Which end of the range is itself left out: '<1' is `[false, true]`. */
  readonly excludes?: readonly [boolean, boolean];
  readonly note?: string;
  readonly source?: string;
  readonly checked?: string;
}

/** A tool after the border: links absolute and safe, values as answers. */
export interface ParsedTool extends Omit<Tool, 'values' | 'capabilities'> {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Where it stood in its document, for diagnostics: `tools[1]`, or empty for a document that is one tool. */
  readonly path: string;
  /** `null` where the tool says nothing of capabilities; `total` is never less than the items. */
  readonly capabilities: { readonly total: number; readonly url?: string; readonly items: readonly Capability[] } | null;
}

/** A document after the border. */
export interface ParsedDocument extends Omit<Document, '$schema' | 'tools'> {
  readonly tools: readonly ParsedTool[];
  /** What relative links in it resolve against. */
  readonly base: string;
}

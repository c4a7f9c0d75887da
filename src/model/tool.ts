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

/** A range of numbers, [low, high], both ends included; `null` is an open end. */
export type Range = readonly [number | null, number | null];

/** A value after the border (src/schema): an object in any case, with `value`, `status` and `unverified` set. */
export interface Answer {
  readonly value: Scalar;
  readonly status: Status;
  readonly unverified: boolean;
  /** The author's text, printed instead of the formatted value; comparisons use the value. */
  readonly text?: string;
  /** Counts as above ('highest') or below ('lowest') every number of its row, whatever `value` says. */
  readonly extreme?: 'highest' | 'lowest';
  /** The range that the value lies in: 'from $5' is `[5, null]`, '<1' is `[null, 1]`. */
  readonly range?: Range;
  /** Whether the lower and the upper end are themselves outside the range: '<1' is `[false, true]`. */
  readonly excludes?: readonly [boolean, boolean];
  readonly note?: string;
  readonly source?: string;
  readonly checked?: string;
}

/** A tool after the border (src/schema): its links are absolute and `http:` or `https:`, its values are answers. */
export interface ParsedTool extends Omit<Tool, 'values' | 'capabilities'> {
  /** Answers by criterion ID. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The path of the tool in its document, for problems: `tools[1]`, or empty for a document that is one tool. */
  readonly path: string;
  /** `null` where the tool's data names no capabilities; `total` is never less than the number of items. */
  readonly capabilities: { readonly total: number; readonly url?: string; readonly items: readonly Capability[] } | null;
}

/** A document after the border (src/schema). */
export interface ParsedDocument extends Omit<Document, '$schema' | 'tools'> {
  readonly tools: readonly ParsedTool[];
  /** The URL that relative links of its values resolve against: that of the data, or of the page for inline data. */
  readonly base: string;
}

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

/** A value after the border: every field decided. */
export interface Answer {
  readonly value: Scalar;
  readonly status: Status;
  readonly unverified: boolean;
  readonly range?: readonly [number, number];
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

import type { Criterion } from './criterion.js';

/** What a cell can hold. `null` is unknown, never zero. */
export type Scalar = string | number | boolean | null | string[];

/** `partial` is a yes with limits. */
export type Status = 'known' | 'partial' | 'unknown' | 'not-applicable';

/** One tool's answer to one criterion: the bare scalar, or the scalar with its evidence. */
export type Value =
  | Scalar
  | {
      value?: Scalar;
      status?: Status;
      unverified?: boolean;
      range?: [number, number];
      note?: string;
      source?: string;
      checked?: string;
    };

/** One thing that a tool can do. */
export interface Capability {
  id: string;
  title: string;
  /** What it does. */
  description?: string;
  /** What is unique about it. */
  unique?: string;
  /** How it stands against named alternatives. */
  alternatives?: string;
  tags?: string[];
  url?: string;
}

/** Of the page's author to the tool. */
export type Relationship = 'none' | 'maker' | 'sponsor' | 'affiliate';

/** The thing compared: an identity, values by criterion, and capabilities. */
export interface Tool {
  /** Segments of `[A-Za-z0-9@][A-Za-z0-9._+~-]*` joined by `/`, at most 200 characters; case matters. */
  id: string;
  name: string;
  url?: string;
  logo?: string;
  summary?: string;
  /** A button in the tool's header. */
  action?: { label: string; url: string };
  relationship?: Relationship;
  /** ISO 8601. */
  updated?: string;
  /** By criterion ID. */
  values?: Record<string, Value>;
  /** `total` counts what exists, `items` is what is written out. */
  capabilities?: { total?: number; url?: string; items?: Capability[] };
}

/** A statement about cells, which the cells must support. */
export type Claim =
  | { kind: 'leads'; criterion: string; tool: string; over: string[] }
  | { kind: 'ties'; criterion: string; tools: string[] }
  | { kind: 'missing'; criterion: string; tools: string[] }
  | { kind: 'has'; tool: string; yes: number; of: number };

/** The way out of a comparison. */
export interface More {
  label: string;
  url?: string;
  lead?: string;
}

/** A comparison as its author writes it. */
export interface Document {
  $schema?: string;
  tools: Tool[];
  criteria?: Criterion[];
  title?: string;
  description?: string;
  /** ISO 8601. */
  asOf?: string;
  verdict?: string | { text: string; claims: Claim[] };
  more?: More;
}

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

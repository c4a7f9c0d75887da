/** How the cells of a row are read. */
export type Kind = 'text' | 'number' | 'score' | 'rank' | 'boolean' | 'date' | 'money' | 'list' | 'link';

/** One row of the comparison: what is asked of every tool, how it is read, and which direction is better. */
export interface Criterion {
  /** One segment of `[A-Za-z0-9@][A-Za-z0-9._+~-]*`. */
  id: string;
  label: string;
  description?: string;
  group?: string;
  /** The method: how the figures were found. */
  url?: string;
  kind: Kind;
  /** The scale that bars are drawn on. Score 0 to 1, rank 0 to 100 unless said. */
  min?: number;
  max?: number;
  /** Score and rank: higher unless said. Others: no winner unless said. */
  better?: 'higher' | 'lower';
  unit?: string;
  /** ISO 4217. */
  currency?: string;
  /** Differences up to this one are ties. */
  tolerance?: number;
  weight?: number;
  /** `plain`: no grouping, for a year; `percent` of 1; `bytes`; `duration` in seconds; `compact`: '226M'. */
  format?: 'plain' | 'compact' | 'percent' | 'bytes' | 'duration';
}

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
      /** What is printed instead of the formatted value; the value is what is compared. */
      text?: string;
      /** Stands above (below) every number of its row, whatever `value` says. */
      extreme?: 'highest' | 'lowest';
      /** Where the value may lie; `null` is an open end: 'from $5' is `[5, null]`. */
      range?: [number | null, number | null];
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
  /** BCP 47, of its words and of the marks in figures written as texts; English unless said. */
  lang?: string;
  description?: string;
  /** ISO 8601. */
  asOf?: string;
  verdict?: string | { text: string; claims: Claim[] };
  more?: More;
}

/* Made from schema/document.ts by `npm run generate`; do not edit. */

/** A comparison as its author writes it. */
export interface Document {
  /**
   * Where the JSON Schema of this format lies, for editors.
   * @example './node_modules/tool-compare/dist/schema.json'
   */
  $schema?: string;
  /**
   * The tools, in the order shown.
   * @example [{"id":"a","name":"A"}]
   */
  tools: Tool[];
  /**
   * The rows, in the order shown. Values of other IDs are left out.
   * Default: a row for each ID among the values, with a label made from the ID and the kind that its cells read as.
   * @example [{"id":"price","label":"Price","kind":"money","currency":"USD","better":"lower"}]
   */
  criteria?: Criterion[];
  /**
   * The heading.
   * Default: the tools' names: 'A vs B'; of more than two, 'A, B and C'.
   * @example 'Tools that make pictures'
   */
  title?: string;
  /**
   * The language of its words, and of the marks in figures that are written as texts.
   * @default 'en'
   * @example 'de'
   */
  lang?: string;
  /**
   * What is compared and why, below the heading.
   * @example 'For small teams.'
   */
  description?: string;
  /**
   * When all of it was true, as an ISO 8601 date.
   * Default: no date is shown.
   * @example '2025-03-09'
   */
  asOf?: string;
  /**
   * The author's words, or words with claims that are held against the cells.
   * Default: a verdict made from the cells.
   * @example 'We would take A.'
   */
  verdict?: string | Verdict;
  /**
   * The way out: a link below the comparison.
   * @example {"label":"Search the match graph","url":"https://a.example/search","lead":"Need something different?"}
   */
  more?: More;
}

/** The thing compared: an identity, values by criterion, and capabilities. */
export interface Tool {
  /**
   * Names the tool in attributes, claims and registries; case matters.
   * @example 'stable-diffusion'
   */
  id: string;
  /**
   * Its name as shown.
   * @example 'Stable Diffusion'
   */
  name: string;
  /**
   * Its page; the name and the badge lead there.
   * @example 'https://a.example'
   */
  url?: string;
  /**
   * A picture, drawn small beside the name.
   * @example 'https://a.example/logo.svg'
   */
  logo?: string;
  /**
   * What it is, in one sentence.
   * @example 'Makes pictures from words.'
   */
  summary?: string;
  /**
   * A button in the header: 'Visit site', 'Try free'.
   * @example {"label":"Try free","url":"https://a.example/signup"}
   */
  action?: Action;
  /**
   * Of the page's author to the tool: it is shown, and 'sponsor' and 'affiliate' mark the tool's links as sponsored for search engines.
   * @default 'none'
   * @example 'affiliate'
   */
  relationship?: Relationship;
  /**
   * When its data was last changed, as an ISO 8601 date.
   * @example '2025-03-09'
   */
  updated?: string;
  /**
   * Its answers, by criterion ID.
   * @example {"price":20,"offline":true}
   */
  values?: Record<string, Value>;
  /**
   * What it can do.
   * @example {"total":25,"url":"https://a.example/capabilities"}
   */
  capabilities?: Capabilities;
}

/** A button in a tool's header. */
export interface Action {
  /**
   * What the button says.
   * @example 'Try free'
   */
  label: string;
  /**
   * Where it leads.
   * @example 'https://a.example/signup'
   */
  url: string;
}

/** Of the page's author to a tool. */
export type Relationship = 'none' | 'maker' | 'sponsor' | 'affiliate';

/** One tool's answer to one criterion: the bare scalar, or the scalar with its evidence. */
export type Value = Scalar | Evidence;

/** A value with what speaks for it and against it. */
export interface Evidence {
  /**
   * What is compared, and printed as its criterion says.
   * Default: unknown.
   * @example 4.5
   */
  value?: Scalar;
  /**
   * Whether the answer is known: 'partial' is a yes with limits; 'unknown' and 'not-applicable' hold no value.
   * Default: 'known' where there is a value, a range or an extreme, else 'unknown'.
   * @example 'partial'
   */
  status?: Status;
  /**
   * What is printed instead of the formatted value; the value is what is compared.
   * Default: the value as its criterion prints it.
   * @example 'Free for 5 users'
   */
  text?: string;
  /**
   * Stands above ('highest') or below ('lowest') every number of the row. 'lowest' needs a text.
   * Default: none; the text of the highest is 'unlimited'.
   * @example 'highest'
   */
  extreme?: 'highest' | 'lowest';
  /**
   * Whether nobody but its vendor says so; it is marked.
   * @default false
   * @example true
   */
  unverified?: boolean;
  /**
   * What is to be known beside it.
   * @example 'Measured on version 4.2.'
   */
  note?: string;
  /**
   * Where it is written.
   * @example 'https://a.example/pricing'
   */
  source?: string;
  /**
   * When somebody last looked, as an ISO 8601 date.
   * @example '2025-03-09'
   */
  checked?: string;
  /**
   * Where the value may lie: its uncertainty, not a span of offers. `null` is an open end; a plan's lowest price ('from $5') is [5, null].
   * Unit: the criterion's.
   * @example [95,99]
   */
  range?: [number | null, number | null];
}

/** What a cell can hold. `null` is unknown, never zero. */
export type Scalar = string | number | boolean | null | string[];

/** Whether the answer is known. `partial` is a yes with limits. */
export type Status = 'known' | 'partial' | 'unknown' | 'not-applicable';

/** What a tool can do: the total counts what exists, the items are what is written out. */
export interface Capabilities {
  /**
   * How many there are in all, written out here or not.
   * Unit: capabilities.
   * Default: the number of items.
   * @example 25
   */
  total?: number;
  /**
   * Where all of them are listed.
   * @example 'https://a.example/capabilities'
   */
  url?: string;
  /**
   * Those that are written out, in the order shown.
   * @example [{"id":"inpainting","title":"Inpainting"}]
   */
  items?: Capability[];
}

/** One thing that a tool can do. */
export interface Capability {
  /**
   * Tells it from the others of its tool.
   * @example 'inpainting'
   */
  id: string;
  /**
   * Its name, in a few words.
   * @example 'Inpainting'
   */
  title: string;
  /**
   * What it does.
   * @example 'Fills a part of a picture anew.'
   */
  description?: string;
  /**
   * What is unique about it.
   * @example 'Runs on your own machine.'
   */
  unique?: string;
  /**
   * How it stands against named alternatives.
   * @example 'Slower than B, but free.'
   */
  alternatives?: string;
  /**
   * Words that it is found by.
   * @example ["image"]
   */
  tags?: string[];
  /**
   * Where more is written about it.
   * @example 'https://a.example/inpainting'
   */
  url?: string;
}

/** One row of the comparison: what is asked of every tool, how it is read, and which direction is better. */
export interface Criterion {
  /**
   * Names the row in the tools' values, in attributes and in claims; case matters.
   * @example 'price'
   */
  id: string;
  /**
   * The name of the row.
   * @example 'Price'
   */
  label: string;
  /**
   * What is asked, in a sentence; behind a button.
   * @example 'Of the smallest plan.'
   */
  description?: string;
  /**
   * The heading that the row stands under.
   * Default: none.
   * @example 'Cost'
   */
  group?: string;
  /**
   * The method: how the figures were found.
   * @example 'https://a.example/method'
   */
  url?: string;
  /**
   * How its cells are read: 'text'; 'number'; 'score', a number on a scale; 'rank', the score of the tool as a whole (at most one row); 'boolean', yes or no; 'date', ISO 8601; 'money', a number in a currency; 'list', texts; 'link', a URL.
   * @example 'money'
   */
  kind: Kind;
  /**
   * Where the scale begins that bars are drawn on.
   * Unit: the row's.
   * @default 0
   * @example 0
   */
  min?: number;
  /**
   * Where the scale ends.
   * Unit: the row's.
   * Default: 1 for a score, 100 for a rank, else no scale and no bars.
   * @example 5
   */
  max?: number;
  /**
   * Which direction wins; it is printed with the row.
   * Default: 'higher' for a score or rank, else the row has no winner.
   * @example 'lower'
   */
  better?: 'higher' | 'lower';
  /**
   * What the figures count; printed behind them.
   * @example 'ms'
   */
  unit?: string;
  /**
   * Of money: an ISO 4217 code.
   * @example 'EUR'
   */
  currency?: string;
  /**
   * Differences up to this one are ties.
   * Unit: the row's.
   * @default 0
   * @example 0.05
   */
  tolerance?: number;
  /**
   * How much a score counts in the weighted score, against the other scores.
   * @default 1
   * @example 2
   */
  weight?: number;
  /**
   * How figures are printed: 'plain', without grouping (a year); 'compact', shortened (226M); 'percent', the value being a fraction of 1; 'bytes', the value in bytes (250 MB); 'duration', the value in seconds (3 min 14 s).
   * Default: all digits, grouped as the language does.
   * @example 'compact'
   */
  format?: Format;
}

/** How the cells of a row are read. */
export type Kind = 'text' | 'number' | 'score' | 'rank' | 'boolean' | 'date' | 'money' | 'list' | 'link';

/** How figures are printed. */
export type Format = 'plain' | 'compact' | 'percent' | 'bytes' | 'duration';

/** An author's verdict, with the claims that it makes. */
export interface Verdict {
  /**
   * The sentences shown.
   * @example 'A costs less than B.'
   */
  text: string;
  /**
   * All that the text says of the cells. What they do not support is not shown.
   * @example [{"kind":"leads","criterion":"price","tool":"a","over":["b"]}]
   */
  claims: Claim[];
}

/** A statement about cells, which the cells must support. */
export type Claim =
  | {
      /** One tool is ahead of others in a row. */
      kind: 'leads';
      /**
       * The row's ID.
       * @example 'price'
       */
      criterion: string;
      /**
       * The leader's ID.
       * @example 'a'
       */
      tool: string;
      /**
       * The IDs of those that it leads.
       * @example ["b","c"]
       */
      over: string[];
    }
  | {
      /** Tools are level in a row. */
      kind: 'ties';
      /**
       * The row's ID.
       * @example 'price'
       */
      criterion: string;
      /**
       * The IDs of those that are level.
       * @example ["b","c"]
       */
      tools: string[];
    }
  | {
      /** Tools have no value in a row. */
      kind: 'missing';
      /**
       * The row's ID.
       * @example 'price'
       */
      criterion: string;
      /**
       * The IDs of those without a value.
       * @example ["b","c"]
       */
      tools: string[];
    }
  | {
      /** A tool has so many of what the yes-or-no rows ask for. */
      kind: 'has';
      /**
       * The tool's ID.
       * @example 'a'
       */
      tool: string;
      /**
       * Its yeses, with notes or not.
       * Unit: rows.
       * @example 31
       */
      yes: number;
      /**
       * All yes-or-no rows shown whose `better` is not 'lower', given or not; the same for all tools.
       * Unit: rows.
       * @example 34
       */
      of: number;
    };

/** The way out of a comparison. */
export interface More {
  /**
   * What the link says.
   * @example 'Search the match graph'
   */
  label: string;
  /**
   * Where it leads; the attribute `more-href` comes before it.
   * Default: no link.
   * @example 'https://a.example/search'
   */
  url?: string;
  /**
   * What stands before the link.
   * @example 'Need something different?'
   */
  lead?: string;
}

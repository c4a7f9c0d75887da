/* Made from schema/document.ts by `npm run generate`; do not edit. */

/** A comparison as its author writes it. */
export interface Document {
  /**
   * The URL of the JSON Schema of this format, for editors.
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
   * The language of the document's words, and of decimal and thousands marks in figures written as texts.
   * @default 'en'
   * @example 'de'
   */
  lang?: string;
  /**
   * A sentence on the comparison, below the heading.
   * @example 'For small teams.'
   */
  description?: string;
  /**
   * The date at which the data was true, as an ISO 8601 date.
   * Default: no date is shown.
   * @example '2025-03-09'
   */
  asOf?: string;
  /**
   * The author's words, alone or with claims that are checked against the cells.
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
   * The name of the tool as shown.
   * @example 'Stable Diffusion'
   */
  name: string;
  /**
   * The tool's own page: its name and its badge link to it.
   * @example 'https://a.example'
   */
  url?: string;
  /**
   * A picture, drawn small beside the name.
   * @example 'https://a.example/logo.svg'
   */
  logo?: string;
  /**
   * What the tool is, in one sentence.
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
   * When the data of the tool was last changed, as an ISO 8601 date.
   * @example '2025-03-09'
   */
  updated?: string;
  /**
   * The values of the tool, by criterion ID.
   * @example {"price":20,"offline":true}
   */
  values?: Record<string, Value>;
  /**
   * What the tool can do.
   * @example {"total":25,"url":"https://a.example/capabilities"}
   */
  capabilities?: Capabilities;
}

/** A button in a tool's header. */
export interface Action {
  /**
   * The text of the button.
   * @example 'Try free'
   */
  label: string;
  /**
   * The URL that the button opens.
   * @example 'https://a.example/signup'
   */
  url: string;
}

/** The relationship of the page's author to a tool. */
export type Relationship = 'none' | 'maker' | 'sponsor' | 'affiliate';

/** One tool's answer to one criterion: the bare scalar, or the scalar with its evidence. */
export type Value = Scalar | Evidence;

/** A value with its evidence: status, source, date, note, range. */
export interface Evidence {
  /**
   * The value that is compared, and printed as its criterion says.
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
   * The text to print instead of the formatted value; comparisons use the value.
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
   * A remark on the value, in a sentence.
   * @example 'Measured on version 4.2.'
   */
  note?: string;
  /**
   * The page that says so.
   * @example 'https://a.example/pricing'
   */
  source?: string;
  /**
   * When the value was last checked, as an ISO 8601 date.
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
   * How many capabilities the tool has in all, written out here or not.
   * Unit: capabilities.
   * Default: the number of items.
   * @example 25
   */
  total?: number;
  /**
   * A page that lists all of them.
   * @example 'https://a.example/capabilities'
   */
  url?: string;
  /**
   * The capabilities that are written out, in the order shown.
   * @example [{"id":"inpainting","title":"Inpainting"}]
   */
  items?: Capability[];
}

/** One thing that a tool can do. */
export interface Capability {
  /**
   * Names the capability among those of its tool.
   * @example 'inpainting'
   */
  id: string;
  /**
   * The name of the capability, in a few words.
   * @example 'Inpainting'
   */
  title: string;
  /**
   * What the capability does.
   * @example 'Fills a part of a picture anew.'
   */
  description?: string;
  /**
   * What is unique about the capability.
   * @example 'Runs on your own machine.'
   */
  unique?: string;
  /**
   * How the capability compares with named alternatives.
   * @example 'Slower than B, but free.'
   */
  alternatives?: string;
  /**
   * Words for the search.
   * @example ["image"]
   */
  tags?: string[];
  /**
   * A page about the capability.
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
   * The question of the row, in a sentence; shown behind a button.
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
   * The start of the scale on which bars are drawn.
   * Unit: the row's.
   * @default 0
   * @example 0
   */
  min?: number;
  /**
   * The end of the scale.
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
   * The unit of the figures, printed behind them.
   * @example 'ms'
   */
  unit?: string;
  /**
   * The currency of money, as an ISO 4217 code.
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

/** How the values of a row are read, printed and compared. */
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
   * All that the text claims about the cells. A verdict with a claim that the cells do not support is not shown.
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
   * The text of the link.
   * @example 'Search the match graph'
   */
  label: string;
  /**
   * The URL of the link; the attribute `more-href` takes precedence.
   * Default: no link.
   * @example 'https://a.example/search'
   */
  url?: string;
  /**
   * The words before the link.
   * @example 'Need something different?'
   */
  lead?: string;
}

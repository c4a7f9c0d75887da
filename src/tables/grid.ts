/** One cell of a table in any form, as far as its author can say something with it. */
export interface Cell {
  /** What it says, line breaks kept. */
  readonly text: string;
  /** Where its link leads. */
  readonly href?: string;
  /** Whether there is nothing in it but that link. */
  readonly linkOnly?: boolean;
  /** Its first image. */
  readonly image?: string;
  readonly note?: string;
  /** Entries of a list in it. */
  readonly items?: readonly string[];
  /** What it shows is a picture without words. */
  readonly unreadable?: boolean;
  /** The `data-…` of its element. */
  readonly data?: Data;
}

/** What `data-…` attributes say, by camel-case name. */
export type Data = Readonly<Record<string, string | undefined>>;

/** One line of a table. Where a cell spans lines or columns, the same object stands in each place. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly data?: Data;
}

/** A table in any form: what HTML, Markdown and CSV have in common. */
export interface Grid {
  readonly title?: string;
  /** How many of the lines are heads, at least one. */
  readonly heads: number;
  readonly lines: readonly Line[];
  /** Whether some line had other than the first line's number of cells. */
  readonly uneven?: boolean;
}

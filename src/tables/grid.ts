/** One cell of a table in any form, as far as its author can say something with it. */
export interface Cell {
  /** What it says, line breaks kept. */
  readonly text: string;
  /** Where its link leads. */
  readonly href?: string | null;
  /** Whether there is nothing in it but that link. */
  readonly linkOnly?: boolean;
  /** Its first image. */
  readonly image?: string | null;
  /** Every cell has a note and a list of its own, or none of its own: a page may have put them on every object. */
  readonly note: string | null;
  /** Entries of a list in it. */
  readonly items: readonly string[] | null;
  /** What it shows is a picture without words. */
  readonly unreadable?: boolean;
  readonly data?: Data;
}

/** What the `data-…` attribute of a cell's or a line's element says. */
export type Data = (name: string) => string | null;

/** No table within the limits of a document has more columns; `colspan` may say a thousand, and each line is filled to the longest. */
export const MOST_COLUMNS = 510;
/** Nor more lines: a group over each of 500 rows, and heads. What comes behind them is not read. */
export const MOST_LINES = 1200;

/** A cell that says nothing. */
export const EMPTY: Cell = { text: '', note: null, items: null };

/** One line of a table. Where a cell spans lines or columns, the same object stands in each place. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly data?: Data;
}

/** A table in any form: what HTML, Markdown and CSV have in common. */
export interface Grid {
  /** Empty where there is none. */
  readonly title: string;
  /** How many of the lines are heads, at least one. */
  readonly heads: number;
  readonly lines: readonly Line[];
  /** Whether some line had other than the first line's number of cells. */
  readonly uneven?: boolean;
}

/** One cell of a table in any format: everything in the cell by which its author says something. */
export interface Cell {
  /** The text, with its line breaks. */
  readonly text: string;
  /** The target of the cell's first link. */
  readonly href?: string | null;
  /** Whether the cell holds nothing but that link. */
  readonly linkOnly?: boolean;
  /** The URL of the cell's first image. */
  readonly image?: string | null;
  /**
   * `null` without a note. Every cell has `note` and `items` as own properties: otherwise values that the page has put on
   * `Object.prototype` would be read.
   */
  readonly note: string | null;
  /** The entries of a list in the cell; `null` without a list. */
  readonly items: readonly string[] | null;
  /** Whether the cell shows nothing but a picture without words. */
  readonly unreadable?: boolean;
  /** Reads the attributes of the cell's element; in HTML only. */
  readonly data?: Data;
}

/** Returns the `data-…` attribute of this name of a cell's or a line's element; `null` where the element has none. */
export type Data = (name: string) => string | null;

/**
 * The most columns that are read: no table within the limits of a document has more. A `colspan` may say a thousand, and each line is
 * filled to the length of the longest.
 */
export const MOST_COLUMNS = 510;
/** The most lines that are read: 500 rows, a group over each of them, and heads. */
export const MOST_LINES = 1200;

/** A cell without any content. */
export const EMPTY: Cell = { text: '', note: null, items: null };

/** One line of a table, from left to right. A cell that spans lines or columns is the same object in each of its places. */
export interface Line {
  readonly cells: readonly Cell[];
  /** Reads the attributes of the line's element; in HTML only. */
  readonly data?: Data;
}

/** A table in any format: what HTML, Markdown and CSV have in common. */
export interface Grid {
  /** Empty where the table has no title. */
  readonly title: string;
  /** How many lines, from the first, are heads; at least one. */
  readonly heads: number;
  readonly lines: readonly Line[];
  /** Whether some line of CSV has another number of cells than the first. */
  readonly uneven?: boolean;
}

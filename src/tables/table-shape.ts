import type { Cell, Data } from './grid.js';

/** One line or column of a table, which is a row of the comparison or a tool: the cell that names it, and its other cells. */
export interface Named {
  /** The cell with the name. */
  readonly head: Cell;
  /** Reads the attributes of the line, or of the head cell of the column; in HTML only. */
  readonly data: Data | undefined;
  /** The name of its group; empty without a group. */
  readonly group: string;
  readonly cells: readonly Cell[];
  /** A row's description: its texts in columns of notes, and in a column of totals or winners. */
  readonly remark?: string;
  /** Whether its line has no name of its own and continues the line above, whose name it has. */
  readonly isMore?: boolean;
}

/** A column's head, and the heads over several columns above it. */
export interface Head {
  readonly head: Cell;
  /** The head with its unit, which may be in a line of its own: 'Latency (ms)'. */
  readonly measured: Cell;
  /** The texts of the heads above, which name a group of columns; empty without any. */
  readonly over: string;
}

/** A table after it was found where its tools are: in lines or in columns. */
export interface Shape {
  readonly tools: readonly Named[];
  /** The rows of the comparison, with their cells in step with the tools. */
  readonly rows: readonly Named[];
  /** The text of the corner, above the column of names. */
  readonly corner: string;
  /** The texts of the last lines that hold one text alone: '* billed annually'. */
  readonly notes: string;
  /** Whether nothing but the format of the table says where the tools are. */
  readonly guessed: boolean;
  /** Whether the first column reads like values: the table has no names. */
  readonly nameless: boolean;
}

/** Whether a cell has neither text nor picture. */
export const isBlank = ({ text, unreadable }: Cell): boolean => !text && !unreadable;
/** Whether a cell is empty or a dash. */
export const isDash = ({ text, unreadable }: Pick<Cell, 'text' | 'unreadable'>): boolean => !unreadable && /^[-–—\s]*$/.test(text);

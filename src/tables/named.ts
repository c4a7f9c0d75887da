import type { Cell, Data } from './grid.js';

/** One row of the comparison, or one tool: what names it, and its cells. */
export interface Named {
  readonly head: Cell;
  readonly data: Data | undefined;
  /** What it stands under; empty where that is nothing. */
  readonly group: string;
  readonly cells: readonly Cell[];
  /** What columns of remarks say of it, or lines that sum up. */
  readonly remark?: string;
  /** Whether its own line has no name: it goes on with the line above. */
  readonly isMore?: boolean;
}

/** A column's head, and what stands above it over several columns. */
export interface Head {
  readonly head: Cell;
  /** The same with its unit, where that stands in a line of its own: 'Latency (ms)'. */
  readonly measured: Cell;
  /** Empty where nothing does. */
  readonly over: string;
}

/** A table of which is known where its tools are. */
export interface Shape {
  readonly tools: readonly Named[];
  /** Their cells are in step with the tools. */
  readonly rows: readonly Named[];
  readonly corner: string;
  /** What the last lines say that hold one text alone: '* billed annually'. */
  readonly notes: string;
  /** Whether nothing but the form of the table says where the tools are. */
  readonly guessed: boolean;
  /** Whether the names read like values: the table has none. */
  readonly nameless: boolean;
}

export const isBlank = ({ text, unreadable }: Cell): boolean => !text && !unreadable;
/** Whether a cell is empty or a dash. */
export const isDash = ({ text, unreadable }: Pick<Cell, 'text' | 'unreadable'>): boolean => !unreadable && /^[-–—\s]*$/.test(text);

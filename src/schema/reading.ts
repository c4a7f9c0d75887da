import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import type { ParsedDocument } from '../model/tool.js';

/** The copy of what was read without a problem. */
export interface Given {
  readonly value: Document;
  /** How many keys were put around it: 1 around a list of tools, 2 around one tool. */
  readonly added: number;
}

/** What came in: a document as far as it is valid, and all that is wrong with the rest. */
export interface Reading {
  readonly document: ParsedDocument | null;
  readonly problems: readonly Problem[];
  /** What was read, where it is to be held against what comes next. */
  readonly given?: Given;
}

/** How to read. What was read before in the same place is among it: its objects stay where nothing changed. */
export interface ReadOptions extends Partial<Reading> {
  /** All problems; else the first hundred, errors first, with the count of the rest. */
  readonly all?: boolean;
}

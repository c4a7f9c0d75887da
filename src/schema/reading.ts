import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import type { ParsedDocument } from '../model/tool.js';

/** The copy of data that was read without a problem. */
export interface Given {
  readonly value: Document;
  /** How many keys were added in front of the author's paths: 1 for a list of tools, 2 for one tool, else 0. */
  readonly added: number;
}

/** The result of reading: the valid part of a document, and the problems of the rest. */
export interface Reading {
  readonly document: ParsedDocument | null;
  readonly problems: readonly Problem[];
  /** The copy of the data, for the next reading in the same place to compare with. */
  readonly given?: Given;
}

/** Options of `read`. An earlier reading in the same place can be spread into them: its objects stay where nothing changed. */
export interface ReadOptions extends Partial<Reading> {
  /** Whether all problems are returned; else the first hundred, errors first, with the count of the rest. */
  readonly all?: boolean;
}

import type { Problem } from '../model/problem.js';
import type { ParsedTool } from '../model/tool.js';
import { readSound } from '../schema/read-sound.js';
import type { Reading } from '../schema/reading.js';
import { careful } from '../seams/careful.js';
import { missing } from '../seams/missing.js';

/** What was read from outside. */
export interface ForeignReading extends Reading {
  /** What is told with one of the document's tools: what is said of another is not. Missing where nothing is told. */
  readonly problemsWith?: (tool: ParsedTool) => readonly Problem[];
}

/** What reads data in which something is wrong, once it was needed. */
let mistaken: Awaited<ReturnType<typeof careful>> = null;

/**
 * Reads a comparison document from outside: at once where nothing is to be told of it, else once what tells it is here.
 * @param url the address that it was asked for at: told of its problems. None for data that is on the page.
 * @param last what was read before in the same place, or `null` for nothing yet: the objects of what is as it was are kept.
 */
export function readForeign(
  input: unknown,
  base: string,
  url?: string,
  last?: Reading | null,
): ForeignReading | Promise<ForeignReading> {
  return (
    readSound(input, base, last) ??
    mistaken?.readMistaken(input, base, url) ??
    careful().then((file) => {
      mistaken = file;
      return file?.readMistaken(input, base, url) ?? { document: null, problems: [missing()] };
    })
  );
}

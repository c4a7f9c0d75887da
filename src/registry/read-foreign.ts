import type { Problem } from '../model/problem.js';
import type { ParsedTool } from '../model/tool.js';
import { readFlawless } from '../schema/read-flawless.js';
import type { Reading } from '../schema/reading.js';
import { careful } from '../seams/careful.js';
import { missing } from '../seams/missing.js';

/** A document from outside the package, read and checked. */
export interface ForeignReading extends Reading {
  /** The problems that concern one of the document's tools: its own, and those of the whole. Missing where there are no problems. */
  readonly problemsWith?: (tool: ParsedTool) => readonly Problem[];
}

/** The module that reads data with problems; `null` until it was needed and loaded. */
let mistaken: Awaited<ReturnType<typeof careful>> = null;

/**
 * Reads a comparison document from outside: at once where it has no problems or the module that reports them is loaded, else after loading
 * that module.
 * @param url the URL that was requested, for problems to name; missing for data in the page.
 * @param last the reading before in the same place, `null` for none yet: objects of unchanged parts are used again.
 */
export function readForeign(
  input: unknown,
  base: string,
  url?: string,
  last?: Reading | null,
): ForeignReading | Promise<ForeignReading> {
  return (
    readFlawless(input, base, last) ??
    mistaken?.readMistaken(input, base, url) ??
    careful().then((file) => {
      mistaken = file;
      return file?.readMistaken(input, base, url) ?? { document: null, problems: [missing()] };
    })
  );
}

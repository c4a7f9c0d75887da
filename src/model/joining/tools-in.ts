import type { ParsedDocument, ParsedTool } from '../tool.js';

/** A tool of a comparison, with the document that has it. */
export interface Held {
  readonly tool: ParsedTool;
  readonly document: ParsedDocument;
}

/**
 * Returns the tools of all documents by ID, in the order of the documents; of several tools with one ID the first.
 * @param order IDs of the tools to return; `null` returns all. Does not order them.
 */
export function toolsIn(documents: readonly ParsedDocument[], order: readonly string[] | null): ReadonlyMap<string, Held> {
  const wanted = order && new Set(order);
  const held = new Map<string, Held>();
  for (const document of documents) {
    for (const tool of document.tools) {
      if (!held.has(tool.id) && (!wanted || wanted.has(tool.id))) held.set(tool.id, { tool, document });
    }
  }
  return held;
}

import type { ParsedDocument, ParsedTool } from '../tool.js';

/** One tool that is shown, and the document that it came in. */
export interface Held {
  readonly tool: ParsedTool;
  readonly document: ParsedDocument;
}

/** The tools that are asked for, the first of each ID. */
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

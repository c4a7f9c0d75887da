import type { Problem } from '../model/problem.js';
import type { ParsedDocument } from '../model/tool.js';
import type { ForeignReading } from './read-foreign.js';

/** The outcome of asking for one ID: a document that holds this tool alone, or the reason why there is none. */
export type Outcome =
  | { readonly kind: 'found'; readonly document: ParsedDocument; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Reduces an answer to the tool with the ID; `null` where the answer does not hold the tool. */
export function foundIn({ document, problemsWith }: ForeignReading, id: string): Outcome | null {
  const tool = document?.tools.find((candidate) => candidate.id === id);
  if (!document || !tool) return null;
  return { kind: 'found', document: { ...document, tools: [tool] }, problems: problemsWith?.(tool) ?? [] };
}

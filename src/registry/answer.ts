import type { Problem } from '../model/problem.js';
import type { ParsedDocument } from '../model/tool.js';
import type { ForeignReading } from './read-foreign.js';

/** What became of one ID: a document that holds its tool alone, or why there is none. */
export type Outcome =
  | { readonly kind: 'found'; readonly document: ParsedDocument; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The document of the tool alone, where an answer holds it; `null` where it does not. */
export function foundIn({ document, problemsWith }: ForeignReading, id: string): Outcome | null {
  const tool = document?.tools.find((candidate) => candidate.id === id);
  if (!document || !tool) return null;
  return { kind: 'found', document: { ...document, tools: [tool] }, problems: problemsWith?.(tool) ?? [] };
}

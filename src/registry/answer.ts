import { type Problem, problem } from '../model/problem.js';
import type { ParsedDocument, ParsedTool } from '../model/tool.js';
import type { Reading } from '../schema/read.js';

/** What became of one ID: a document that holds its tool alone, or why there is none. */
export type Outcome =
  | { readonly kind: 'found'; readonly document: ParsedDocument; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Told where it came from, so that the author finds it. What is said of the whole answer is not said of the tool. */
const located = (problems: readonly Problem[], { id, path }: ParsedTool, url?: string): Problem[] =>
  problems.map((given) =>
    problem({ ...(given.path.startsWith(path) && { tool: id }), ...given, ...(url !== undefined && { url }) }),
  );

/** Whether the problem speaks of one of the document's tools, other than this one. */
const ofAnother = ({ path }: Problem, own: string): boolean => /^(tools)?\[\d+\]/.test(path) && !(own && path.startsWith(own));

/** The document of the tool alone, where an answer holds it; `null` where it does not. */
export function foundIn({ document, problems }: Reading, id: string, url?: string): Outcome | null {
  const tool = document?.tools.find((candidate) => candidate.id === id);
  if (!document || !tool) return null;
  const own = problems.filter((given) => !ofAnother(given, tool.path));
  return { kind: 'found', document: { ...document, tools: [tool] }, problems: located(own, tool, url) };
}

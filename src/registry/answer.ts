import { type Problem, problem } from '../model/problem.js';
import type { ParsedDocument, ParsedTool } from '../model/tool.js';
import type { Reading } from '../schema/read.js';
import { type Failure, toProblem } from './failure.js';

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

/** Finds the tool in what the registry answered. An answer to one ID that holds another is invalid; absent from a batch is unknown. */
export function outcomeOf(id: string, reading: Reading, batch: boolean, url?: string): Outcome {
  const { document, problems } = reading;
  const tool = document?.tools.find((candidate) => candidate.id === id);
  if (document && tool) {
    const own = problems.filter((given) => !ofAnother(given, tool.path));
    return { kind: 'found', document: { ...document, tools: [tool] }, problems: located(own, tool, url) };
  }
  const at = { path: '', tool: id, ...(url !== undefined && { url }) };
  // In a batch an entry that was left out may have been this tool's.
  const leftOut = ({ code, path }: Problem): boolean =>
    code !== 'invalid-id' && /^((tools)?\[\d+\]|name$)/.test(path) && !document?.tools.some((other) => path.startsWith(other.path));
  const wrong = problems.find((given) => given.severity === 'error' && (!batch || !document || leftOut(given)));
  if (wrong) {
    return { kind: 'failed', problem: problem({ ...wrong, ...at, path: wrong.path }) };
  }
  const others = document?.tools.map((other) => `'${other.id}'`).join(', ') || 'no tool';
  const failure: Failure = batch
    ? {
        code: 'unknown-tool',
        expected: `'${id}' in the answer`,
        found: others.slice(0, 200),
        fix: 'Check the ID and the registry.',
      }
    : {
        code: 'invalid-data',
        expected: `the tool '${id}'`,
        found: others.slice(0, 200),
        fix: 'The answer must be for the ID asked.',
      };
  return { kind: 'failed', problem: toProblem(failure, at) };
}

/** What came of an ID for which nothing came at all. */
export const failed = (failure: Failure, id: string, url?: string): Outcome => ({
  kind: 'failed',
  problem: toProblem(failure, { path: '', tool: id, ...(url !== undefined && { url }) }),
});

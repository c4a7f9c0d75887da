import { describe } from '../model/describe.js';
import { type Problem, problem } from '../model/problem.js';
import type { Reading } from '../schema/reading.js';
import { diagnostics } from '../seams/diagnostics.js';
import type { Address } from './address.js';
import { type Failure, isFailure, isTrouble, type Trouble } from './failure.js';
import type { fetchText } from './http.js';
import { knownIds } from './known-ids.js';

/** Makes a problem of a failure, at a path, a tool or a URL. */
function toProblem(failure: Failure, at: { path: string; tool?: string; url?: string }): Problem {
  const retryable = failure.code === 'unreachable' || failure.code === 'unavailable';
  return problem({ ...failure, ...at, retryable });
}

/** The problem of an ID that has no tool. */
const toolProblem = (failure: Failure, tool: string, url?: string): Problem =>
  toProblem(failure, { path: '', tool, ...(url !== undefined && { url }) });

/** The problem where an answer lacks the tool: invalid data where the answer to one ID holds another tool, an unknown tool in a batch. */
function absenceProblem({ document, problems }: Reading, id: string, batch: boolean, url?: string): Problem {
  // In a batch, an entry that was left out as broken may have been this tool.
  const leftOut = ({ code, path }: Problem): boolean =>
    code !== 'invalid-id' && /^((tools)?\[\d+\]|name$)/.test(path) && !document?.tools.some((other) => path.startsWith(other.path));
  const wrong = problems.find((given) => given.severity === 'error' && (!batch || !document || leftOut(given)));
  if (wrong) return problem({ ...wrong, tool: id, ...(url !== undefined && { url }) });
  const others = document?.tools.map((other) => `'${other.id}'`).join(', ') || 'no tool';
  const found = others.slice(0, 200);
  return toolProblem(
    batch
      ? { code: 'unknown-tool', expected: `'${id}' in the answer`, found, fix: 'Check the ID and the registry.' }
      : { code: 'invalid-data', expected: `the tool '${id}'`, found, fix: 'The answer must be for the ID asked.' },
    id,
    url,
  );
}

/** The problem of an ID for which a request brought no tool; for an unknown ID with the nearest known one as suggestion. */
export async function requestProblem(
  answer: Reading | Failure,
  id: string,
  address: Address,
  url: string,
  signal: AbortSignal,
  end: number,
  get: typeof fetchText,
): Promise<Problem> {
  const why = isFailure(answer) ? toolProblem(answer, id, url) : absenceProblem(answer, id, address.batch, url);
  if (why.code !== 'unknown-tool') return why;
  const known = await knownIds(get, address, signal, end);
  return (await diagnostics())?.withSuggestion(why, id, known) ?? why;
}

/** A thrown value as the `found` of a problem. */
const thrownAs = (thrown: unknown): string => `an error (${thrown instanceof Error ? thrown.message : describe(thrown)})`;

/** The problem where reading the data threw, as where the page has replaced functions of the browser. */
export const thrownProblem = (thrown: unknown): Problem =>
  problem({
    code: 'invalid-data',
    path: '',
    expected: 'data that can be read',
    found: thrownAs(thrown),
    fix: "Mend the data, or what the page has put in the place of the browser's own.",
  });

/** The problem of an ID for which a registry function brought no tool. @param most milliseconds that the function has */
export function functionProblem(answer: Reading | Trouble, id: string, most: number): Problem {
  if (!isTrouble(answer)) return absenceProblem(answer, id, true);
  const { trouble } = answer;
  if (typeof trouble === 'object' && 'thrown' in trouble) {
    const { thrown } = trouble;
    return toolProblem(
      {
        code: 'unreachable',
        expected: 'an answer from the registry function',
        found: thrownAs(thrown),
        fix: 'Mend the function, or what it asks.',
      },
      id,
    );
  }
  return toolProblem(
    {
      code: 'unavailable',
      expected: `an answer within ${most / 1000} seconds`,
      found: 'none',
      fix: 'Let the function answer sooner.',
    },
    id,
  );
}

/** The problem of an ID without a registry to ask. @param registry the unusable registry as it was written, `null` where none is set */
export const registryProblem = (registry: string | null, id: string): Problem =>
  toolProblem(
    registry === null
      ? {
          code: 'unreachable',
          expected: 'a registry',
          found: 'no registry is set',
          fix: 'Set the registry attribute, <meta name="tool-registry" content="…">, or configure({ registry }).',
        }
      : {
          code: 'unreachable',
          expected: 'a registry with an http: or https: URL',
          found: `'${registry}'`,
          fix: 'Give the URL of a folder, or one with {id} or {ids}.',
        },
    id,
  );

/** The problem of a `src` that brought no document. @param answer the failure of the request, `null` where `src` is no URL */
export function documentProblem(answer: Failure | null, src: string, url?: string): Problem {
  const fix = 'Mend the src attribute.';
  if (!answer)
    return toProblem({ code: 'unreachable', expected: 'the URL of a document', found: `'${src}'`, fix }, { path: '@src' });
  const unknown = answer.code === 'unknown-tool' && { expected: 'a document', fix };
  return toProblem({ ...answer, ...unknown }, { path: '@src', ...(url !== undefined && { url }) });
}

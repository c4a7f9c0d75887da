import { type Problem, problem } from '../model/problem.js';
import { readCarefully } from '../schema/careful/read-carefully.js';
import type { ForeignReading } from './read-foreign.js';

/** Whether a problem concerns a tool of the document other than the one at path `own`. */
const ofAnother = ({ path }: Problem, own: string): boolean => /^(tools)?\[\d+\]/.test(path) && !(own && path.startsWith(own));

/**
 * Reads a comparison document that has problems, leaves the broken parts out, and reports them.
 * @param url the URL that was requested, for each problem to name; missing for data in the page.
 */
export function readMistaken(input: unknown, base: string, url?: string): ForeignReading {
  const reading = readCarefully(input, base);
  const problems = url === undefined ? reading.problems : reading.problems.map((given) => problem({ ...given, url }));
  return {
    ...reading,
    problems,
    problemsWith: ({ id, path }) =>
      problems
        .filter((given) => !ofAnother(given, path))
        .map((given) => (given.path.startsWith(path) ? problem({ tool: id, ...given }) : given)),
  };
}

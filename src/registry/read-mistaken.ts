import { type Problem, problem } from '../model/problem.js';
import { readCarefully } from '../schema/careful/read-carefully.js';
import type { ForeignReading } from './read-foreign.js';

/** Whether the problem speaks of one of the document's tools, other than this one. */
const ofAnother = ({ path }: Problem, own: string): boolean => /^(tools)?\[\d+\]/.test(path) && !(own && path.startsWith(own));

/**
 * Reads a comparison document in which something is wrong, and tells what.
 * @param url where it came from, if from an address: told of each problem, so that the author finds it.
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

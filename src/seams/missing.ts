import { type Problem, problem } from '../model/problem.js';

/** What is said where a file of this package did not arrive. */
export const MISSING = {
  code: 'unreachable',
  path: '',
  expected: "the package's own files",
  found: 'one missing',
  fix: 'Serve all files of the package beside the script.',
  retryable: true,
} as const;

/** The same as a diagnostic of an element. */
export const missing = (): Problem => problem(MISSING);

import { type Problem, problem } from '../model/problem.js';

/** The problem where a file of this package could not be loaded. */
export const MISSING = {
  code: 'unreachable',
  path: '',
  expected: "the package's own files",
  found: 'one missing',
  fix: 'Serve all files of the package beside the script.',
  retryable: true,
} as const;

/** `MISSING` as a complete problem, with its message. */
export const missing = (): Problem => problem(MISSING);

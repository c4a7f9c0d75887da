import { type Problem, problem } from '../model/problem.js';

/** What an element says where a file of this package did not arrive. */
export const missing = (): Problem =>
  problem({
    code: 'unreachable',
    path: '',
    expected: "the package's own files",
    found: 'one missing',
    fix: 'Serve all files of the package beside the script.',
    retryable: true,
  });

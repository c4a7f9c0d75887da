import { report } from '../elements/shared/report.js';
import { problem } from '../model/problem.js';

/** A file of this package that is missing, whichever it is: the browser names it. */
export const missingFile = () =>
  problem({
    code: 'unreachable',
    path: '',
    expected: "the package's own files",
    found: 'one missing',
    fix: 'Serve all files of the package beside the script.',
    retryable: true,
  });

/** What arrived of a file of this package; `null` where it did not, which is on the console once. */
export async function arrived<T>(file: Promise<T>): Promise<T | null> {
  try {
    return await file;
  } catch {
    report(null, [missingFile()]);
    return null;
  }
}

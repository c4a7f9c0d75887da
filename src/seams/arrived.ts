import { report } from '../elements/shared/report.js';
import { missing } from './missing.js';

/** What arrived of a file of this package; `null` where it did not, which is on the console once. */
export async function arrived<T>(file: Promise<T>): Promise<T | null> {
  try {
    return await file;
  } catch {
    report(null, [missing()]);
    return null;
  }
}

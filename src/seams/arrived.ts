import { missing } from './missing.js';
import { printed } from './printed.js';

/** What arrived of a file of this package; `null` where it did not, which is on the console once. */
export async function arrived<T>(file: Promise<T>): Promise<T | null> {
  try {
    return await file;
  } catch {
    const { message } = missing();
    if (!printed.has(message)) console.error(`tool-compare: ${message}`);
    printed.add(message);
    return null;
  }
}

import { missing } from './missing.js';
import { printed } from './printed.js';

/** The module of a file of this package that is being loaded; `null` where loading failed, which the console says once. */
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

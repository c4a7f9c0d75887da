import { environment } from './environment.js';

/**
 * Runs a task within a time. Resolves with `late` when the time is over, and rejects with the signal's reason when that is aborted first:
 * at once, whether or not the task heeds the signal that it is given.
 */
export function within<T>(
  milliseconds: number,
  signal: AbortSignal,
  late: T,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const own = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const end = (): void => {
      environment.clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
      own.abort(signal.reason);
    };
    const timer = environment.setTimeout(() => {
      end();
      resolve(late);
      own.abort(new DOMException('Too late', 'TimeoutError'));
    }, milliseconds);
    signal.addEventListener('abort', stop);
    task(own.signal).then(resolve, reject).finally(end);
  });
}

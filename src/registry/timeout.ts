import { environment } from './environment.js';
import type { Trouble } from './failure.js';

/**
 * Runs a task with a timeout. Resolves with the trouble `late` when the time is over, and rejects with the signal's reason when the signal is
 * aborted before: both at once, whether or not the task heeds its own signal.
 */
export function withTimeout<T>(
  milliseconds: number,
  signal: AbortSignal,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T | Trouble> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const own = new AbortController();
  return new Promise<T | Trouble>((resolve, reject) => {
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
      resolve({ trouble: 'late' });
      own.abort(new DOMException('Too late', 'TimeoutError'));
    }, milliseconds);
    signal.addEventListener('abort', stop);
    task(own.signal).then(resolve, reject).finally(end);
  });
}

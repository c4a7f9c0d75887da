import { environment } from './environment.js';

/** Waits for a number of milliseconds; rejects with the signal's reason when the signal is aborted before. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = environment.setTimeout(end, milliseconds);
    signal.addEventListener('abort', stop);
    function end(): void {
      signal.removeEventListener('abort', stop);
      resolve();
    }
    function stop(): void {
      environment.clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      reject(signal.reason);
    }
    if (signal.aborted) stop();
  });
}

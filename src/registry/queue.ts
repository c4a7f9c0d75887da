/** Runs a task when it is its turn; one that is aborted while it waits is never started. */
export type Run = <T>(task: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/** Makes what runs at most so many tasks at a time; the others wait their turn in order. */
export function queue(most: number): Run {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task, signal) => {
    signal.throwIfAborted();
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      signal.throwIfAborted();
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

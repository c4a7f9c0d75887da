/** Runs a task when its turn has come. A task that is aborted while it waits is never started. */
export type Run = <T>(task: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/** Makes a queue that runs at most `most` tasks at a time, in the order in which they came. */
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

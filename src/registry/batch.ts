import { environment } from './environment.js';

/** Asks for several IDs at once. */
export type Send<T> = (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, T>>;

/** One ID that waits for its batch. */
interface Asked<T> {
  readonly id: string;
  readonly signal: AbortSignal;
  resolve(value: T): void;
  reject(reason: unknown): void;
}

/** One request for all of these. It is stopped when all that it was made for are no longer wanted. */
async function request<T>(asked: readonly Asked<T>[], send: Send<T>): Promise<void> {
  const done = new AbortController();
  let wanted = asked.length;
  const leave = (): void => {
    wanted -= 1;
    if (wanted === 0) done.abort();
  };
  for (const { signal } of asked) signal.addEventListener('abort', leave, { once: true, signal: done.signal });
  try {
    const answers = await send(
      asked.map(({ id }) => id),
      done.signal,
    );
    for (const { id, resolve } of asked) resolve(answers.get(id) as T);
  } catch (reason) {
    for (const { reject } of asked) reject(reason);
  } finally {
    // Takes the listeners away.
    done.abort();
  }
}

/** The answer for one ID. */
export type Ask<T> = (id: string, signal: AbortSignal) => Promise<T>;

/**
 * Collects the IDs asked for in one frame and sends them together, so many at most in one request. It serves one frame.
 * @param closed called when it is sent, and takes no more.
 */
export function batch<T>(most: number, send: Send<T>, closed: () => void): Ask<T> {
  const all: Asked<T>[] = [];
  environment.nextFrame(() => {
    closed();
    const asked = all.filter(({ signal, reject }) => {
      if (signal.aborted) reject(signal.reason);
      return !signal.aborted;
    });
    for (let i = 0; i < asked.length; i += most) void request(asked.slice(i, i + most), send);
  });
  return (id, signal) => new Promise((resolve, reject) => void all.push({ id, signal, resolve, reject }));
}

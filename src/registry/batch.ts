import { environment } from './environment.js';

/** Sends one request for several IDs. Resolves with the answer for each ID. */
export type Send<T> = (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, T>>;

/** One ID that waits to be sent with its batch. */
interface Asked<T> {
  readonly id: string;
  readonly signal: AbortSignal;
  resolve(value: T): void;
  reject(reason: unknown): void;
}

/** Sends one request for all these IDs, and aborts it when none of them is wanted any more. */
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
    // Removes the abort listeners.
    done.abort();
  }
}

/** Asks for one ID. Rejects with the reason of an aborted signal. */
export type Ask<T> = (id: string, signal: AbortSignal) => Promise<T>;

/**
 * Makes a function that collects IDs until the next frame and then sends them together; make another one for IDs that come later.
 * @param most how many IDs one request holds at most.
 * @param closed called when the IDs are sent and no more are taken.
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

import { environment } from './environment.js';

/** A request that several callers share, running or answered. */
interface Entry<T> {
  readonly promise: Promise<T>;
  /** How many callers still hold the entry. */
  users: number;
  settled: boolean;
  readonly abort: AbortController;
}

/** Running requests and cached answers, by key. */
export interface Store<T> {
  readonly entries: ReadonlyMap<string, Entry<T>>;
  /**
   * Joins the request or the cached answer of a key, else starts the request.
   * @param signal releases the entry when aborted.
   * @param fresh starts again where the answer is cached; a running request is joined all the same.
   */
  get(key: string, start: (signal: AbortSignal) => Promise<T>, signal: AbortSignal, fresh: boolean): Promise<T>;
}

/**
 * Makes a store of shared requests: the first caller for a key starts the request, later ones join. An entry is dropped when the last caller
 * releases it, and aborted if it still runs. Answers not worth caching are dropped as soon as they arrive.
 * @param keep whether an answer is worth caching.
 */
export function store<T>(keep: (value: T) => boolean): Store<T> {
  const entries = new Map<string, Entry<T>>();

  const drop = (key: string, entry: Entry<T>): void => {
    if (entries.get(key) === entry) entries.delete(key);
    entry.abort.abort();
  };

  const begin = (key: string, start: (signal: AbortSignal) => Promise<T>): Entry<T> => {
    const abort = new AbortController();
    const entry: Entry<T> = { promise: start(abort.signal), users: 0, settled: false, abort };
    entries.set(key, entry);
    const settle = (kept: boolean): void => {
      entry.settled = true;
      if (!kept) drop(key, entry);
    };
    entry.promise.then(
      (value) => settle(keep(value)),
      () => settle(false),
    );
    return entry;
  };

  const release = (key: string, entry: Entry<T>): void => {
    entry.users -= 1;
    // A moved element releases and asks again within a frame, so an entry is dropped only if nobody holds it in the next one.
    if (!entry.users) {
      environment.nextFrame(() => {
        if (!entry.users) drop(key, entry);
      });
    }
  };

  return {
    entries,
    get(key, start, signal, fresh) {
      if (signal.aborted) return Promise.reject(signal.reason);
      const known = entries.get(key);
      const entry = known && !(fresh && known.settled) ? known : begin(key, start);
      entry.users += 1;
      // The signal of the entry removes the listener once the entry is dropped.
      signal.addEventListener('abort', () => release(key, entry), { once: true, signal: entry.abort.signal });
      return entry.promise;
    },
  };
}

import { environment } from './environment.js';

/** Something asked for once, for all who want it. */
interface Entry<T> {
  readonly promise: Promise<T>;
  /** How many hold it. */
  users: number;
  settled: boolean;
  readonly abort: AbortController;
}

/** What is under way and what is held, by key. */
export interface Store<T> {
  readonly entries: ReadonlyMap<string, Entry<T>>;
  /**
   * @param signal lets go when aborted.
   * @param fresh starts again what has arrived, and joins only what is under way.
   */
  get(key: string, start: (signal: AbortSignal) => Promise<T>, signal: AbortSignal, fresh: boolean): Promise<T>;
}

/**
 * Shares what is under way and what is held: the first who asks starts it, others join. It is dropped when the last who holds it lets go,
 * and stopped if it still runs. What is not worth keeping is dropped as soon as it is there.
 * @param keep whether what arrived is worth keeping.
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
    // Whoever lets go may be taken up again in this frame, or another may ask: stop only what nobody wants then.
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
      // What was dropped needs no letting go: its own signal takes the listener away.
      signal.addEventListener('abort', () => release(key, entry), { once: true, signal: entry.abort.signal });
      return entry.promise;
    },
  };
}

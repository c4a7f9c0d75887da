import { environment } from './environment.js';

/** Something asked for once, for all who want it. */
interface Entry<T> {
  readonly promise: Promise<T>;
  /** How many hold it. */
  users: number;
  settled: boolean;
  readonly abort: AbortController;
}

/**
 * Shares what is under way and what is held: the first who asks starts it, others join. It is dropped when the last who holds it lets go,
 * and stopped if it still runs. What is not worth keeping is dropped as soon as it is there.
 */
export class Store<T> {
  readonly #entries = new Map<string, Entry<T>>();

  /** For tests: how much is held. */
  get size(): number {
    return this.#entries.size;
  }

  /**
   * @param signal lets go when aborted.
   * @param fresh starts again what has arrived, and joins only what is under way.
   */
  get(
    key: string,
    start: (signal: AbortSignal) => Promise<T>,
    signal: AbortSignal,
    fresh: boolean,
    keep: (value: T) => boolean,
  ): Promise<T> {
    if (signal.aborted) return Promise.reject(signal.reason);
    const known = this.#entries.get(key);
    const entry = known && !(fresh && known.settled) ? known : this.#start(key, start, keep);
    entry.users += 1;
    // What was dropped needs no letting go: its own signal takes the listener away.
    signal.addEventListener('abort', () => this.#release(key, entry), { once: true, signal: entry.abort.signal });
    return entry.promise;
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>, keep: (value: T) => boolean): Entry<T> {
    const abort = new AbortController();
    const promise = start(abort.signal);
    const entry: Entry<T> = { promise, users: 0, settled: false, abort };
    this.#entries.set(key, entry);
    const settle = (kept: boolean): void => {
      entry.settled = true;
      if (!kept) this.#drop(key, entry);
    };
    promise.then(
      (value) => settle(keep(value)),
      () => settle(false),
    );
    return entry;
  }

  #release(key: string, entry: Entry<T>): void {
    entry.users -= 1;
    if (entry.users > 0) return;
    // Whoever lets go may be taken up again in this frame, or another may ask: stop only what nobody wants then.
    environment.nextFrame(() => {
      if (entry.users === 0) this.#drop(key, entry);
    });
  }

  #drop(key: string, entry: Entry<T>): void {
    if (this.#entries.get(key) === entry) this.#entries.delete(key);
    entry.abort.abort(new DOMException('No longer wanted', 'AbortError'));
  }
}

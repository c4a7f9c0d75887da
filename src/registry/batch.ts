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

/** Collects the IDs asked for in one frame and sends them together, so many at most in one request. It serves one frame. */
export class Batch<T> {
  readonly #most: number;
  readonly #send: Send<T>;
  readonly #asked: Asked<T>[] = [];

  /** @param closed called when it is sent, and takes no more. */
  constructor(most: number, send: Send<T>, closed: () => void) {
    this.#most = most;
    this.#send = send;
    environment.nextFrame(() => {
      closed();
      this.#flush();
    });
  }

  /** The answer for one ID. The request is stopped when all that it was made for are no longer wanted. */
  ask(id: string, signal: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ id, signal, resolve, reject });
    });
  }

  #flush(): void {
    const asked = this.#asked.filter(({ signal, reject }) => {
      if (signal.aborted) reject(signal.reason);
      return !signal.aborted;
    });
    for (let i = 0; i < asked.length; i += this.#most) void this.#request(asked.slice(i, i + this.#most));
  }

  async #request(asked: readonly Asked<T>[]): Promise<void> {
    const abort = new AbortController();
    let wanted = asked.length;
    const leave = (): void => {
      wanted -= 1;
      if (wanted === 0) abort.abort(new DOMException('No longer wanted', 'AbortError'));
    };
    for (const { signal } of asked) signal.addEventListener('abort', leave, { once: true });
    try {
      const answers = await this.#send(
        asked.map(({ id }) => id),
        abort.signal,
      );
      for (const { id, resolve } of asked) resolve(answers.get(id) as T);
    } catch (reason) {
      for (const { reject } of asked) reject(reason);
    } finally {
      for (const { signal } of asked) signal.removeEventListener('abort', leave);
    }
  }
}

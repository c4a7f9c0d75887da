import { type Environment, environment } from '../../src/registry/environment.js';
import { retrying } from '../../src/registry/retrying.js';
import { diagnostics } from '../../src/seams/diagnostics.js';
import { failures } from '../../src/seams/failures.js';

/** A request as the registry made it. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit;
  /** When, in virtual milliseconds. */
  readonly at: number;
  readonly signal: AbortSignal;
}

/**
 * Answers a request. When the request is aborted, its promise rejects with the signal's reason even while the answer is pending, as in a
 * browser.
 */
export type Script = (call: Call) => Response | Promise<Response>;

/**
 * Waits until all promise callbacks that can run have run: Node's `setImmediate` comes after them. Lazily loaded modules are awaited by
 * themselves, because Node loads them in another thread.
 */
const settle = async (): Promise<void> => {
  for (let i = 0; i < 2; i++) await Promise.all([failures(), diagnostics()]);
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setImmediate(resolve));
};

/** Replaces the registry's surroundings by virtual time, a fixed random number, a scripted network and a page that counts listeners. */
export class FakeWorld {
  /** Virtual milliseconds. */
  time = 0;
  /** Milliseconds since 1970 at time 0. */
  readonly epoch = Date.UTC(2026, 0, 1);
  base = 'https://page.test/docs/index.html';
  dice = 0.5;
  script: Script = () => new Response('{}');
  readonly calls: Call[] = [];
  /** The number of requests under way, and its largest value so far (`mostOpen`). */
  open = 0;
  mostOpen = 0;
  aborted = 0;
  readonly page = new CountingTarget();
  readonly #timers = new Map<number, { readonly due: number; readonly callback: () => void }>();
  #next = 1;
  #frames: (() => void)[] = [];

  /** The number of timers and frames that are not yet due. */
  get pending(): number {
    return this.#timers.size + this.#frames.length;
  }

  /** Installs this world as the registry's environment, until the returned function is called. */
  install(): () => void {
    const before = { ...environment };
    const beforeRetrying = { ...retrying };
    const page = Object.getOwnPropertyDescriptor(globalThis, 'document');
    Object.assign(environment, this.#environment());
    Object.assign(retrying, { date: () => this.epoch + this.time, random: () => this.dice });
    Object.defineProperty(globalThis, 'document', { value: this.page, configurable: true });
    return () => {
      Object.assign(environment, before);
      Object.assign(retrying, beforeRetrying);
      if (page) Object.defineProperty(globalThis, 'document', page);
      else Reflect.deleteProperty(globalThis, 'document');
    };
  }

  #environment(): Environment {
    return {
      fetch: (url, init) => this.#fetch(url, init),
      now: () => this.time,
      setTimeout: (callback, milliseconds) => {
        const id = this.#next++;
        this.#timers.set(id, { due: this.time + Math.max(0, milliseconds), callback });
        return id;
      },
      clearTimeout: (timer) => void this.#timers.delete(timer as number),
      nextFrame: (callback) => void this.#frames.push(callback),
      baseUrl: () => this.base,
    };
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const signal = init.signal ?? new AbortController().signal;
    const call = { url, init, at: this.time, signal };
    this.calls.push(call);
    this.open += 1;
    this.mostOpen = Math.max(this.mostOpen, this.open);
    try {
      signal.throwIfAborted();
      return await untilAborted(signal, async () => this.script(call));
    } catch (error) {
      if (signal.aborted) this.aborted += 1;
      throw error;
    } finally {
      this.open -= 1;
    }
  }

  /** For scripts: a promise of an answer after so many virtual milliseconds. */
  after(milliseconds: number, response: () => Response): Promise<Response> {
    return new Promise((resolve) => {
      this.#answers.push({ due: this.time + milliseconds, run: () => resolve(response()) });
    });
  }

  /** The answers that the network will give. They are no timers of the registry, so `pending` does not count them. */
  readonly #answers: { readonly due: number; readonly run: () => void }[] = [];

  /**
   * For scripts: dispatches `securitypolicyviolation` on the page, in a microtask, because browsers also dispatch it later than the
   * failure.
   */
  violation(details: { blockedURI: string; effectiveDirective: string; disposition: 'enforce' | 'report' }): void {
    queueMicrotask(() => this.page.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), details)));
  }

  /** Draws the next frame: calls the callbacks of `nextFrame`. */
  async frame(): Promise<void> {
    await settle();
    const frames = this.#frames;
    this.#frames = [];
    for (const callback of frames) callback();
    await settle();
  }

  /**
   * Lets virtual milliseconds pass: runs timers and answers in the order in which they are due (at the same time the answer first), with a
   * frame before the first and after each.
   */
  async advance(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await this.frame();
    for (;;) {
      const timer = [...this.#timers].sort(([, a], [, b]) => a.due - b.due)[0];
      const answer = [...this.#answers].sort((a, b) => a.due - b.due)[0];
      const due = Math.min(timer?.[1].due ?? Infinity, answer?.due ?? Infinity);
      if (due > end) break;
      this.time = due;
      if (answer && answer.due === due) {
        this.#answers.splice(this.#answers.indexOf(answer), 1);
        answer.run();
      } else if (timer) {
        this.#timers.delete(timer[0]);
        timer[1].callback();
      }
      await this.frame();
    }
    this.time = end;
    await this.frame();
  }

  /** The outcome of a promise, letting as much virtual time pass as it needs; throws where 60 s are not enough. */
  async finish<T>(promise: Promise<T>): Promise<T> {
    let done = false;
    const mark = (): void => {
      done = true;
    };
    promise.then(mark, mark);
    const from = this.time;
    await this.frame();
    while (!done && this.time - from < 60_000) await this.advance(Math.min(1000, this.#nextDue() - this.time));
    if (!done) throw new Error('No outcome within 60 s of virtual time');
    return promise;
  }

  #nextDue(): number {
    return Math.min(...[...this.#timers.values(), ...this.#answers].map(({ due }) => due));
  }
}

function untilAborted<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    task()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}

/** A stand-in for `document` that counts its listeners. */
class CountingTarget extends EventTarget {
  listeners = 0;

  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    this.listeners += 1;
    super.addEventListener(...given);
  }

  override removeEventListener(...given: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners -= 1;
    super.removeEventListener(...given);
  }
}

/** A script that never answers: the request ends only when it is aborted. */
export const never = (): Promise<Response> => new Promise(() => {});

/** A tool of the data format, as a registry answers. @param more further keys, or other values. */
export const tool = (id: string, more: object = {}): object => ({ id, name: `Tool ${id}`, values: { rank: 40 }, ...more });

/** A response whose body is a value as JSON. */
export const json = (value: unknown, init: ResponseInit = {}): Response => new Response(JSON.stringify(value), init);

/** The ID in a URL of a folder registry: the last segment of its path, decoded, without `.json`. */
export const idOf = (url: string): string =>
  decodeURIComponent(new URL(url).pathname.split('/').pop() ?? '').replace(/\.json$/, '');

/**
 * A response whose body comes in pieces, on demand. `sent` returns the number of bytes read so far, `cancelled` whether reading was
 * cancelled.
 */
export function streamed(pieces: Iterable<Uint8Array>): { response: Response; sent(): number; cancelled(): boolean } {
  const iterator = pieces[Symbol.iterator]();
  let sent = 0;
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { value, done } = iterator.next();
        if (done) return controller.close();
        sent += value.byteLength;
        controller.enqueue(value);
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), sent: () => sent, cancelled: () => cancelled };
}

/** A script that answers with a status and a body that is no data. */
export const status =
  (code: number, headers: Record<string, string> = {}): Script =>
  () =>
    new Response(code === 204 || code === 304 ? null : '<p>Sorry</p>', { status: code, headers });

/** A script without a connection: `fetch` rejects as browsers' does. */
export const broken = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

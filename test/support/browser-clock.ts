import { environment } from '../../src/registry/environment.js';
import { careful } from '../../src/seams/careful.js';
import { diagnostics } from '../../src/seams/diagnostics.js';
import { failures } from '../../src/seams/failures.js';

/**
 * Virtual time for the registry in a real browser with a real network. The time jumps to the next timer while no request is under way,
 * because then only a timer can go on. While a request is under way it jumps only with `silent`, which is for servers that never answer.
 */
export class BrowserClock {
  /** Virtual milliseconds. */
  time = 0;
  /** The number of requests whose response or body is under way. */
  open = 0;
  /** The URLs of all requests, in order. */
  readonly urls: string[] = [];
  /** Whether timers run while requests are under way. */
  silent = false;
  readonly #timers = new Map<number, { readonly due: number; readonly callback: () => void }>();
  readonly #before = { ...environment };
  #next = 1;
  #tick: ReturnType<typeof setInterval> | undefined;

  /** The number of timers that are not yet due. */
  get pending(): number {
    return this.#timers.size;
  }

  install(): void {
    Object.assign(environment, {
      now: () => this.time,
      setTimeout: (callback: () => void, milliseconds: number) => {
        this.#timers.set(this.#next, { due: this.time + Math.max(0, milliseconds), callback });
        return this.#next++;
      },
      clearTimeout: (timer: unknown) => void this.#timers.delete(timer as number),
      fetch: (url: string, init: RequestInit) => this.#fetch(url, init),
    });
    this.#tick = setInterval(() => this.#jump(), 4);
  }

  uninstall(): void {
    clearInterval(this.#tick);
    Object.assign(environment, this.#before);
  }

  #jump(): void {
    if (this.open && !this.silent) return;
    const [next] = [...this.#timers].sort(([, a], [, b]) => a.due - b.due);
    if (!next) return;
    const [id, { due, callback }] = next;
    this.#timers.delete(id);
    this.time = Math.max(this.time, due);
    callback();
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    this.urls.push(url);
    this.open += 1;
    let counted = true;
    const end = async (): Promise<void> => {
      if (!counted) return;
      counted = false;
      // Reading a response and wording a failure need lazily loaded modules, one after the other; in Firefox each comes in a task of its
      // own.
      for (let i = 0; i < 6; i++) await Promise.all([careful(), failures(), diagnostics()]);
      this.open -= 1;
    };
    try {
      const response = await this.#before.fetch(url, init);
      // Chromium has a body even in responses with these statuses, but `new Response` throws for a body with them.
      if (!response.body || [204, 205, 304].includes(response.status)) {
        // The end of the body comes later in Firefox, and the clock must not go on before.
        await response.clone().text();
        void end();
        return response;
      }
      return watched(response, () => void end());
    } catch (error) {
      void end();
      throw error;
    }
  }
}

/** A copy of a response that calls `end` when its body has ended, failed or been cancelled. */
function watched(response: Response, end: () => void): Response {
  const reader = response.body?.getReader();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
          if (!done) return controller.enqueue(value);
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        end();
      },
      cancel(reason) {
        end();
        return reader?.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  const copy = new Response(body, { status: response.status, headers: response.headers });
  Object.defineProperty(copy, 'url', { value: response.url });
  return copy;
}

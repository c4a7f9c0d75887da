import { LIMITS } from '../model/limits.js';
import { REQUEST, takeEarly } from './early.js';
import { environment } from './environment.js';
import type { Failure } from './failure.js';
import { blockedBy, watchPolicy } from './policy.js';
import { Queue } from './queue.js';
import { sleep } from './sleep.js';
import { within } from './within.js';

const ATTEMPT = 8_000;
const RETRIES = 2;
const MOST_AT_ONCE = 6;
const FIRST_WAIT = 400;

/** The body of an answer, and where it came from after redirects. */
export interface Fetched {
  readonly text: string;
  readonly url: string;
  /** Its content type; empty where none is said. */
  readonly type: string;
}

/** An attempt that may be made again, at once or after the time the server asked for. */
interface Passing {
  readonly failure: Failure;
  /** Milliseconds the server asked to wait. */
  readonly after?: number;
}

/** Milliseconds that a Retry-After header asks for: seconds, or a date. */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const value = header.trim();
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - environment.date();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

const tooLarge: Failure = {
  code: 'too-large',
  expected: `at most ${LIMITS.size} bytes`,
  found: 'more',
  fix: 'Make the answer smaller.',
};

const silent: Failure = {
  code: 'unavailable',
  expected: 'an answer in time',
  found: 'none',
  fix: 'Try again later; if it stays, the host is too slow.',
};

/** Reads a body while counting its bytes, whatever its header says of its length. */
async function bodyOf(response: Response): Promise<string | Failure> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LIMITS.size) {
      reader.cancel().catch(() => {});
      return tooLarge;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** What a status other than 200 to 299 means. */
function refusal({ status, headers }: Response): Failure | Passing {
  const found = `status ${status}`;
  if (status === 404 || status === 410) {
    return { code: 'unknown-tool', status, expected: 'the tool', found, fix: 'Check the ID and the registry.' };
  }
  if (status === 408 || status === 429 || status >= 500) {
    const failure: Failure = { code: 'unavailable', status, expected: 'an answer', found, fix: 'Try again later.' };
    const after = retryAfter(headers.get('retry-after'));
    return after === undefined ? { failure } : { failure, after };
  }
  if (status < 400) {
    return { code: 'invalid-data', status, expected: 'JSON', found: `nothing (${found})`, fix: 'Check what the address answers.' };
  }
  const fix = 'Check that the address may be read without signing in.';
  return { code: 'unreachable', status, expected: 'an answer', found, fix };
}

async function attempt(url: string, cache: RequestCache, signal: AbortSignal): Promise<Fetched | Failure | Passing> {
  try {
    const response = await (takeEarly(url, signal) ?? environment.fetch(url, { ...REQUEST, signal, cache }));
    if (!response.ok) {
      response.body?.cancel().catch(() => {});
      return refusal(response);
    }
    const body = await bodyOf(response);
    return typeof body === 'string'
      ? { text: body, url: response.url || url, type: response.headers.get('content-type') ?? '' }
      : body;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    const directive = await blockedBy(url);
    if (directive) {
      const fix = `Allow ${new URL(url).origin} in the page's Content-Security-Policy, directive ${directive}.`;
      return { code: 'unreachable', expected: 'a request that the page allows', found: `one blocked by its ${directive}`, fix };
    }
    const offline = globalThis.navigator?.onLine === false;
    const found = offline ? 'no network' : `none (${error instanceof Error ? error.message : String(error)})`;
    const fix = offline ? 'Go online.' : 'Check the address, that the host is up, and that it allows this page to read it (CORS).';
    return { failure: { code: 'unreachable', expected: 'a connection', found, fix } };
  }
}

/** By origin: a host that does not answer keeps no other waiting. */
const queues = new Map<string, Queue>();

function queueOf(url: string): Queue {
  const { origin } = new URL(url);
  const queue = queues.get(origin) ?? new Queue(MOST_AT_ONCE);
  queues.set(origin, queue);
  return queue;
}

/**
 * Fetches a text with GET, without credentials: 8 s an attempt, two retries where another attempt may help, and its turn among the requests
 * to the same host before each. Bytes are counted as they stream. Failures are returned; it rejects only with the signal's reason.
 * @param end when it is over at the latest, on the environment's clock.
 */
export function fetchText(url: string, signal: AbortSignal, end: number, cache: RequestCache): Promise<Fetched | Failure> {
  const left = (): number => end - environment.now();
  return within<Fetched | Failure>(left(), signal, silent, async (own) => {
    const queue = queueOf(url);
    const unwatch = watchPolicy();
    try {
      for (let tries = 0; ; tries++) {
        // Another attempt must not be answered with the failure that the browser's cache may hold.
        const once = (limit: AbortSignal) => attempt(url, tries ? 'no-cache' : cache, limit);
        const result = await queue.run(() => within(Math.min(ATTEMPT, left()), own, { failure: silent }, once), own);
        if (!('failure' in result)) return result;
        const wait = result.after ?? FIRST_WAIT * 2 ** tries * (0.5 + environment.random());
        if (tries === RETRIES || wait >= left()) return result.failure;
        await sleep(wait, own);
      }
    } finally {
      unwatch();
    }
  });
}

import { LIMITS } from '../model/limits.js';
import { failures } from '../seams/failures.js';
import { MISSING } from '../seams/missing.js';
import { REQUEST } from './early.js';
import { environment } from './environment.js';
import { type Failure, isTrouble, LATE, type Trouble } from './failure.js';
import { watchPolicy } from './policy.js';
import { Queue } from './queue.js';
import { takeEarly } from './take-early.js';
import { within } from './within.js';

const ATTEMPT = 8_000;
const MOST_AT_ONCE = 6;

/** The body of an answer, and where it came from after redirects. */
export interface Fetched {
  readonly text: string;
  readonly url: string;
  /** Its content type; empty where none is said. */
  readonly type: string;
}

/** Reads a body while counting its bytes, whatever its header says of its length; `null` where they are too many. */
async function bodyOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  // An answer of the page's own making may have a text and no stream.
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LIMITS.size) {
      reader.cancel().catch(() => {});
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function attempt(url: string, cache: RequestCache, signal: AbortSignal): Promise<Fetched | Trouble> {
  try {
    const response = await (takeEarly(url, signal) ?? environment.fetch(url, { ...REQUEST, signal, cache }));
    if (!response.ok) {
      response.body?.cancel().catch(() => {});
      return { trouble: response };
    }
    const text = await bodyOf(response);
    return text === null
      ? { trouble: 'large' }
      : { text, url: response.url || url, type: response.headers.get('content-type') ?? '' };
  } catch (thrown) {
    if (signal.aborted) throw signal.reason;
    return { trouble: { thrown } };
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
export async function fetchText(url: string, signal: AbortSignal, end: number, cache: RequestCache): Promise<Fetched | Failure> {
  const left = (): number => end - environment.now();
  const fetched = await within<Fetched | Failure | Trouble>(left(), signal, LATE, async (own) => {
    const queue = queueOf(url);
    const unwatch = watchPolicy();
    const once = (from: RequestCache): Promise<Fetched | Trouble> =>
      queue.run(() => within(Math.min(ATTEMPT, left()), own, LATE, (limit) => attempt(url, from, limit)), own);
    try {
      const first = await once(cache);
      if (!isTrouble(first)) return first;
      // Another attempt must not be answered with the failure that the browser's cache may hold.
      return (await (await failures())?.recover(first, url, () => once('no-cache'), left, own)) ?? MISSING;
    } finally {
      unwatch();
    }
  });
  return isTrouble(fetched) ? ((await failures())?.silent ?? MISSING) : fetched;
}

import { MOST_BYTES } from '../model/most.js';
import { failures } from '../seams/failures.js';
import { MISSING } from '../seams/missing.js';
import { REQUEST } from './early.js';
import { environment } from './environment.js';
import { type Failure, isTrouble, type Trouble } from './failure.js';
import { watchPolicy } from './policy.js';
import { queue, type Run } from './queue.js';
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
    if (bytes > MOST_BYTES) {
      reader.cancel().catch(() => {});
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function attempt(url: string, fresh: boolean, signal: AbortSignal): Promise<Fetched | Trouble> {
  try {
    const response = await (takeEarly(url, signal) ??
      environment.fetch(url, { ...REQUEST, signal, cache: fresh ? 'no-cache' : 'default' }));
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
const queues = new Map<string, Run>();

function queueOf(url: string): Run {
  const { origin } = new URL(url);
  const run = queues.get(origin) ?? queue(MOST_AT_ONCE);
  queues.set(origin, run);
  return run;
}

/**
 * Fetches a text with GET, without credentials: 8 s an attempt, two retries where another attempt may help, and its turn among the requests
 * to the same host before each. Bytes are counted as they stream. Failures are returned; it rejects only with the signal's reason.
 * @param end when it is over at the latest, on the environment's clock.
 * @param fresh asks the server again where the browser's cache holds an answer.
 */
export async function fetchText(url: string, signal: AbortSignal, end: number, fresh: boolean): Promise<Fetched | Failure> {
  const left = (): number => end - environment.now();
  const fetched = await within<Fetched | Failure>(left(), signal, async (own) => {
    const run = queueOf(url);
    const policy = watchPolicy();
    const once = (again: boolean): Promise<Fetched | Trouble> =>
      run(() => within(Math.min(ATTEMPT, left()), own, (limit) => attempt(url, again, limit)), own);
    try {
      const first = await once(fresh);
      if (!isTrouble(first)) return first;
      // Another attempt must not be answered with the failure that the browser's cache may hold.
      return (await (await failures())?.recover(first, url, policy.blocked, () => once(true), left, own)) ?? MISSING;
    } finally {
      policy.end();
    }
  });
  return isTrouble(fetched) ? ((await failures())?.silent ?? MISSING) : fetched;
}

import { MOST_BYTES } from '../model/text-limits.js';
import { failures } from '../seams/failures.js';
import { MISSING } from '../seams/missing.js';
import { REQUEST } from './early.js';
import { environment } from './environment.js';
import { type Failure, isTrouble, type Trouble } from './failure.js';
import { watchPolicy } from './policy.js';
import { queue, type Run } from './queue.js';
import { takeEarly } from './take-early.js';
import { withTimeout } from './timeout.js';

/** Milliseconds for one attempt. */
const ATTEMPT = 8_000;

/** Requests to one origin that run at the same time. */
const MOST_AT_ONCE = 6;

/** The body of a response, and its URL after redirects. */
export interface Fetched {
  readonly text: string;
  readonly url: string;
  /** The content type; empty where the response names none. */
  readonly type: string;
}

/** Reads a body while counting its bytes, for headers may lie about the length; `null` for a body over the limit. */
async function bodyOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  // A response that the page itself made, in a replaced `fetch`, may have no stream.
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

/** A queue for each origin, so that a host that does not answer delays no other. */
const queues = new Map<string, Run>();

function queueOf(url: string): Run {
  const { origin } = new URL(url);
  const run = queues.get(origin) ?? queue(MOST_AT_ONCE);
  queues.set(origin, run);
  return run;
}

/**
 * Fetches a text with GET, without credentials: 8 s an attempt, two retries where another attempt may help, at most six requests to an origin
 * at a time. Bytes are counted while they stream. Failures are returned; the promise rejects only with the signal's reason.
 * @param end when to give up, in milliseconds on the environment's clock.
 * @param fresh asks the server again even where the browser's cache holds the answer.
 */
export async function fetchText(url: string, signal: AbortSignal, end: number, fresh: boolean): Promise<Fetched | Failure> {
  const left = (): number => end - environment.now();
  const fetched = await withTimeout<Fetched | Failure>(left(), signal, async (own) => {
    const run = queueOf(url);
    const policy = watchPolicy();
    const once = (again: boolean): Promise<Fetched | Trouble> =>
      run(() => withTimeout(Math.min(ATTEMPT, left()), own, (limit) => attempt(url, again, limit)), own);
    try {
      const first = await once(fresh);
      if (!isTrouble(first)) return first;
      // Retries go past the browser's cache, which may hold the failed response.
      return (await (await failures())?.recover(first, url, policy.blocked, () => once(true), left, own)) ?? MISSING;
    } finally {
      policy.end();
    }
  });
  return isTrouble(fetched) ? ((await failures())?.silent ?? MISSING) : fetched;
}

import { MOST_BYTES } from '../model/text-limits.js';
import { blockedBy } from './blocked.js';
import { type Failure, isTrouble, type Trouble } from './failure.js';
import type { Fetched } from './http.js';
import type { Blocked } from './policy.js';
import { retrying } from './retrying.js';
import { sleep } from './sleep.js';

/** Attempts after the first. */
const RETRIES = 2;

/** Milliseconds before the first retry, doubled for the next, times a random factor from 0.5 to 1.5. */
const FIRST_WAIT = 400;

/** A failure that may pass, so that a retry may help. */
interface Passing {
  readonly failure: Failure;
  /** Milliseconds that the server asked to wait. */
  readonly after?: number;
}

/** The milliseconds that a Retry-After header asks for, given there as seconds or as a date. */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const value = header.trim();
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - retrying.date();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

const tooLarge: Failure = {
  code: 'too-large',
  expected: `at most ${MOST_BYTES} bytes`,
  found: 'more',
  fix: 'Make the answer smaller.',
};

/** The failure of a request that was not answered in the whole time allowed. */
export const silent: Failure = {
  code: 'unavailable',
  expected: 'an answer in time',
  found: 'none',
  fix: 'Try again later; if it stays, the host is too slow.',
};

/** The failure that a status outside 200 to 299 stands for. */
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

/** The failure of a request that got no response at all: blocked by policy, offline, or unreachable. */
async function unconnected(url: string, blocked: Blocked, error: unknown): Promise<Failure | Passing> {
  const directive = await blockedBy(url, blocked);
  if (directive) {
    const fix = `Allow ${new URL(url).origin} in the page's Content-Security-Policy, directive ${directive}.`;
    return { code: 'unreachable', expected: 'a request that the page allows', found: `one blocked by its ${directive}`, fix };
  }
  const offline = globalThis.navigator?.onLine === false;
  const found = offline ? 'no network' : `none (${error instanceof Error ? error.message : String(error)})`;
  const fix = offline ? 'Go online.' : 'Check the address, that the host is up, and that it allows this page to read it (CORS).';
  return { failure: { code: 'unreachable', expected: 'a connection', found, fix } };
}

/** The failure that the trouble of one attempt stands for. */
function meaningOf({ trouble }: Trouble, url: string, blocked: Blocked): Failure | Passing | Promise<Failure | Passing> {
  if (trouble === 'late') return { failure: silent };
  if (trouble === 'large') return tooLarge;
  return 'thrown' in trouble ? unconnected(url, blocked, trouble.thrown) : refusal(trouble);
}

/**
 * Retries after a first attempt that failed, where a retry may help, and returns the failure in words where none succeeds.
 * @param blocked requests that the page's policy has blocked since the first attempt began.
 * @param again makes another attempt.
 * @param left returns the milliseconds left.
 */
export async function recover(
  first: Trouble,
  url: string,
  blocked: Blocked,
  again: () => Promise<Fetched | Trouble>,
  left: () => number,
  signal: AbortSignal,
): Promise<Fetched | Failure> {
  let result: Fetched | Trouble = first;
  for (let tries = 0; isTrouble(result); tries++) {
    const meaning = await meaningOf(result, url, blocked);
    if (!('failure' in meaning)) return meaning;
    const wait = meaning.after ?? FIRST_WAIT * 2 ** tries * (0.5 + retrying.random());
    if (tries === RETRIES || wait >= left()) return meaning.failure;
    await sleep(wait, signal);
    result = await again();
  }
  return result;
}

import { environment } from './environment.js';

/** A request that was sent before what reads its answer was here. */
interface Early {
  readonly response: Promise<Response>;
  readonly abort: AbortController;
}

const requests = new Map<string, Early>();

/** How every request is made. */
export const REQUEST: RequestInit = { credentials: 'omit', redirect: 'follow' };

/** Sends a request at once, for whoever asks for the URL next. */
export function askEarly(url: string): void {
  if (requests.has(url)) return;
  const abort = new AbortController();
  const response = environment.fetch(url, { ...REQUEST, signal: abort.signal });
  response.catch(() => {});
  requests.set(url, { response, abort });
}

/** Takes over the request that was sent early, if there is one: it ends with the signal. */
export function takeEarly(url: string, signal: AbortSignal): Promise<Response> | null {
  const early = requests.get(url);
  if (!early) return null;
  requests.delete(url);
  signal.addEventListener('abort', () => early.abort.abort(signal.reason), { once: true });
  return early.response;
}

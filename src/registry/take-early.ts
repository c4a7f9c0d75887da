import { early } from './early.js';

/** Takes the request that `sendEarly` sent for the URL, `null` for none. From then on the signal aborts the request. */
export function takeEarly(url: string, signal: AbortSignal): Promise<Response> | null {
  const sent = early.get(url);
  if (!sent) return null;
  early.delete(url);
  signal.addEventListener('abort', () => sent.abort.abort(signal.reason), { once: true });
  return sent.response;
}

import { early } from './early.js';

/** Takes over the request that was sent early, if there is one: it ends with the signal. */
export function takeEarly(url: string, signal: AbortSignal): Promise<Response> | null {
  const sent = early.get(url);
  if (!sent) return null;
  early.delete(url);
  signal.addEventListener('abort', () => sent.abort.abort(signal.reason), { once: true });
  return sent.response;
}

import { early, REQUEST } from './early.js';
import { environment } from './environment.js';

/** Sends a request at once; `takeEarly` hands it to the code that asks for this URL next. */
export function sendEarly(url: string): void {
  if (early.has(url)) return;
  const abort = new AbortController();
  const response = environment.fetch(url, { ...REQUEST, signal: abort.signal });
  response.catch(() => {});
  early.set(url, { response, abort });
}

import { environment } from './environment.js';
import type { Blocked } from './policy.js';

/** The directive that blocked a request to the URL, or `undefined`. The event comes a moment after the request fails. */
export async function blockedBy(url: string, blocked: Blocked): Promise<string | undefined> {
  await new Promise<void>((resolve) => environment.setTimeout(resolve, 0));
  const { origin } = new URL(url);
  const [whole = url] = url.split('#');
  // Browsers report the whole URL, or only its origin after a redirect.
  return blocked.get(whole) ?? blocked.get(origin) ?? blocked.get(`${origin}/`);
}

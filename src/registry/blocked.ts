import { environment } from './environment.js';
import type { Blocked } from './policy.js';

/**
 * The directive of the page's policy that blocked a request to the URL; `undefined` for none. Waits a task, for the event follows the
 * failure.
 */
export async function blockedBy(url: string, blocked: Blocked): Promise<string | undefined> {
  await new Promise<void>((resolve) => environment.setTimeout(resolve, 0));
  const { origin } = new URL(url);
  const [whole = url] = url.split('#');
  // Browsers report the whole URL, or only its origin after a redirect.
  return blocked.get(whole) ?? blocked.get(origin) ?? blocked.get(`${origin}/`);
}

import { environment } from './environment.js';

/** What the page's policy blocked lately, by URL without its fragment. */
const blocked = new Map<string, string>();
let watchers = 0;

function note(event: SecurityPolicyViolationEvent): void {
  // A policy that only reports blocks nothing.
  if (event.disposition === 'enforce') blocked.set(event.blockedURI, event.effectiveDirective);
}

/** Watches, while a request runs, for the policy violations that it may cause. Returns what ends the watch. */
export function watchPolicy(): () => void {
  if (watchers++ === 0) document.addEventListener('securitypolicyviolation', note);
  return () => {
    if (--watchers > 0) return;
    document.removeEventListener('securitypolicyviolation', note);
    blocked.clear();
  };
}

/** The directive that blocked a request to the URL, or `undefined`. The event comes a moment after the request fails. */
export async function blockedBy(url: string): Promise<string | undefined> {
  await new Promise<void>((resolve) => environment.setTimeout(resolve, 0));
  const { origin } = new URL(url);
  const [whole = url] = url.split('#');
  // Browsers report the whole URL, or only its origin after a redirect.
  return blocked.get(whole) ?? blocked.get(origin) ?? blocked.get(`${origin}/`);
}

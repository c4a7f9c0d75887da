/** What the page's policy blocked lately, by URL without its fragment. */
export const blocked = new Map<string, string>();
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

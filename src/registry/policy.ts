/** What the page's policy blocked while it was watched: the directive, by URL without its fragment. */
export type Blocked = ReadonlyMap<string, string>;

/** Watches, while a request runs, for the policy violations that it may cause. `end` ends the watch. */
export function watchPolicy(): { readonly blocked: Blocked; end(): void } {
  const blocked = new Map<string, string>();
  const note = ({ disposition, blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    // A policy that only reports blocks nothing.
    if (disposition === 'enforce') blocked.set(blockedURI, effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', note);
  return { blocked, end: () => document.removeEventListener('securitypolicyviolation', note) };
}

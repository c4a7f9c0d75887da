/** Requests that the page's Content-Security-Policy blocked: the directive, by URL without fragment. */
export type Blocked = ReadonlyMap<string, string>;

/** Records policy violations while a request runs, until `end` is called. */
export function watchPolicy(): { readonly blocked: Blocked; end(): void } {
  const blocked = new Map<string, string>();
  const note = ({ disposition, blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    // A report-only policy blocks nothing.
    if (disposition === 'enforce') blocked.set(blockedURI, effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', note);
  return { blocked, end: () => document.removeEventListener('securitypolicyviolation', note) };
}

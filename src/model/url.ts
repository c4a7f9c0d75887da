/**
 * Returns the absolute form of a link whose protocol is `http:` or `https:` by the URL parser; `null` for any other link, so that data
 * cannot bring a `javascript:` URL into the page.
 * @param base for relative links; without it they give `null`.
 */
export function safeLink(url: string, base?: string): string | null {
  try {
    const { href, protocol } = new URL(url, base);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

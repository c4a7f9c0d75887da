/** The absolute form of a link that is `http:` or `https:` as the URL parser sees it; `null` for any other. */
export function safeLink(url: string, base?: string): string | null {
  try {
    const { href, protocol } = new URL(url, base);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

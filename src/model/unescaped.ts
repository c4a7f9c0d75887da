/**
 * Decodes the percent escapes of a URL for readers: '/caf%C3%A9' becomes '/café'. Returns the URL as it is where its escapes are no valid
 * UTF-8.
 * @param decode `decodeURI`, which keeps escapes of characters with a meaning in URLs, or `decodeURIComponent`, for a part of a URL.
 */
export function unescaped(url: string, decode: (url: string) => string = decodeURI): string {
  try {
    return decode(url);
  } catch {
    return url;
  }
}

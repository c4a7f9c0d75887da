/** An address, or a part of one, as it is read: with letters for escapes, where they stand for letters. */
export function unescaped(url: string, decode: (url: string) => string = decodeURI): string {
  try {
    return decode(url);
  } catch {
    return url;
  }
}

import { safeLink } from './url.js';

/**
 * What a URL parser leaves as it is: names of letters, digits, '-' and '_', apart by single dots and slashes, behind an `https:` host that
 * ends with a word, or behind nothing. A host with '--' may be one that is refused.
 */
const PLAIN = /^(https:\/\/(?:[a-z\d]+[.-])+[a-z]{2,}\/)?[\w-]+(?:[./][\w-]+)*\/?$/;

/** The base that was asked for last, and its folder. */
let last: string | undefined;
let folder: string | null;

/**
 * What `safeLink` makes of a link in data. A document may have 100,000, and parsing them would take longer than all else: plain ones are put
 * together.
 */
export function linkIn(url: string, base: string): string | null {
  const plain = PLAIN.exec(url);
  if (!plain) return safeLink(url, base);
  if (plain[1]) return url;
  if (base !== last) folder = safeLink('.', base);
  last = base;
  return folder && folder + url;
}

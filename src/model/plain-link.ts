import { safeLink } from './url.js';

/**
 * Links that a URL parser would not change, or only join to a base: words of letters, digits, '-' and '_' with single dots and slashes
 * between them, behind an `https:` host whose last label is letters, or relative. A host with '--' does not match: it may be one that the
 * parser refuses (a malformed `xn--` label).
 */
const PLAIN = /^(https:\/\/(?:[a-z\d]+[.-])+[a-z]{2,}\/)?[\w-]+(?:[./][\w-]+)*\/?$/;

/** The base of the last relative link, and the URL of its folder; `null` for a base without one. All links of a document have one base. */
let last: string | undefined;
let folder: string | null;

/**
 * Returns the same as `safeLink`, without parsing simple links: a document may have 100,000 links, and parsing them would take longer
 * than all else. Absolute simple links are returned as they are, relative ones behind the URL of the base's folder.
 */
export function linkIn(url: string, base: string): string | null {
  const plain = PLAIN.exec(url);
  if (!plain) return safeLink(url, base);
  if (plain[1]) return url;
  if (base !== last) folder = safeLink('.', base);
  last = base;
  return folder && folder + url;
}

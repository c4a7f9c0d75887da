import type { Address } from './address.js';

/** The URL at which a registry may list its IDs: `index.json` in the folder before the place of the first ID. */
export function indexOf({ urlFor, isFolder }: Address): string {
  const [one, other] = [urlFor(['a']), urlFor(['b'])];
  let end = 0;
  while (end < one.length && one[end] === other[end]) end++;
  const index = new URL('index.json', one.slice(0, end));
  if (isFolder) index.search = new URL(one).search;
  return index.href;
}

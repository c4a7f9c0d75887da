import { safeLink } from '../model/url.js';

/** How a registry string is asked: one request an ID, or one for many. */
export interface Address {
  /** Absolute, the same for every spelling of one registry. */
  readonly key: string;
  readonly batch: boolean;
  urlFor(ids: readonly string[]): string;
  /** Where the registry may list what it has. */
  readonly index: string;
}

/** Each segment encoded: with the form that IDs have, the result can neither climb nor end the path. */
const encodeId = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

const ID = '{id}';
const IDS = '{ids}';

/** Reads a registry string; `null` where it is no http: or https: URL. */
export function addressOf(registry: string, base: string): Address | null {
  const template = registry.trim();
  const place = template.includes(IDS) ? IDS : template.includes(ID) ? ID : null;
  const resolve = (text: string): string | null => safeLink(text, base);
  // Resolved with a word in the place of the IDs: what stands before it says where the index is.
  const probe = resolve(place ? template.split(place).join('index.json') : template);
  if (!template || !probe) return null;
  const folder = new URL(probe);
  if (!place) folder.pathname = folder.pathname.replace(/\/?$/, '/');
  const index = new URL('index.json', folder);
  if (!place) index.search = folder.search;
  return {
    key: `${place} ${probe}`,
    batch: place === IDS,
    index: index.href,
    urlFor(ids) {
      const encoded = ids.map(encodeId).join(',');
      if (place) return resolve(template.split(place).join(encoded)) ?? '';
      const url = new URL(folder);
      url.pathname += `${encoded}.json`;
      return url.href;
    },
  };
}

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

/** Reads a registry string; `null` where it is no http: or https: URL, or where an ID could lead to another host. */
export function addressOf(registry: string, base: string): Address | null {
  const template = registry.trim();
  const place = template.includes(IDS) ? IDS : template.includes(ID) ? ID : null;
  const fill = (text: string): string | null => safeLink(place ? template.replaceAll(place, () => text) : template, base);
  const [probe, other] = [fill('a'), fill('b')];
  if (!template || !probe || !other || new URL(probe).origin !== new URL(other).origin) return null;
  const folder = new URL(probe);
  if (!place) folder.pathname = folder.pathname.replace(/\/?$/, '/');
  // What stands before the first ID says where the index is.
  const index = new URL('index.json', place ? new URL(template.slice(0, template.indexOf(place)), base) : folder);
  if (!place) index.search = folder.search;
  return {
    key: `${place} ${place ? fill('{}') : folder.href}`,
    batch: place === IDS,
    index: index.href,
    urlFor(ids) {
      // Commas part the IDs of a batch, slashes do not: there an ID is encoded as a whole.
      if (place) return fill(place === IDS ? ids.map(encodeURIComponent).join(',') : ids.map(encodeId).join(',')) ?? '';
      const url = new URL(folder);
      url.pathname += `${ids.map(encodeId).join(',')}.json`;
      return url.href;
    },
  };
}

import { safeLink } from '../model/url.js';

/** How a registry string is asked: one request an ID, or one for many. */
export interface Address {
  /** Absolute, the same for every spelling of one registry. */
  readonly key: string;
  readonly batch: boolean;
  /** Whether the string says no place for IDs: files are beside each other in its folder. */
  readonly isFolder: boolean;
  urlFor(ids: readonly string[]): string;
}

/** Each segment encoded: with the form that IDs have, the result can neither climb nor end the path. */
const encodeId = (id: string): string => id.split('/').map(encodeURIComponent).join('/');

/** Reads a registry string; `null` where it is no http: or https: URL, or where an ID could lead to another host. */
export function addressOf(registry: string, base: string): Address | null {
  const template = registry.trim();
  const batch = template.includes('{ids}');
  const place = batch ? '{ids}' : '{id}';
  const isFolder = !template.includes(place);
  const fill = (text: string): string | null => {
    const link = safeLink(
      template.replaceAll(place, () => text),
      base,
    );
    if (!link || !isFolder) return link;
    const url = new URL(link);
    url.pathname = url.pathname.replace(/\/?$/, () => `/${text}.json`);
    return url.href;
  };
  const [probe, other] = [fill('a'), fill('b')];
  if (!template || !probe || !other || new URL(probe).origin !== new URL(other).origin) return null;
  return {
    key: `${place} ${fill('{}')}`,
    batch,
    isFolder,
    // Commas part the IDs of a batch, slashes do not: there an ID is encoded as a whole.
    urlFor: (ids) => fill(ids.map(batch ? encodeURIComponent : encodeId).join(',')) ?? '',
  };
}

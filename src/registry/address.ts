import { safeLink } from '../model/url.js';

/** A registry string that was understood: one request for each ID, or one batch request for many. */
export interface Address {
  /** Absolute URL with its place for IDs; equal for every spelling of one registry. */
  readonly key: string;
  readonly batch: boolean;
  /** Whether the string has no place for IDs, and so is a folder with a file `ID.json` for each tool. */
  readonly isFolder: boolean;
  urlFor(ids: readonly string[]): string;
}

/** Encodes each segment of an ID. As no segment of an ID is '.' or '..', the result cannot climb out of the path. */
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
    // The IDs of a batch are separated by commas, so slashes inside an ID are encoded there, too.
    urlFor: (ids) => fill(ids.map(batch ? encodeURIComponent : encodeId).join(',')) ?? '',
  };
}

import { dataScript, isParsed } from './children.js';
import type { DataOwner, Wish } from './wish.js';

/** Where an element's data comes from. */
export type Source =
  | { readonly kind: 'inline'; readonly value: unknown }
  | { readonly kind: 'src'; readonly url: string }
  | { readonly kind: 'registry' };

/**
 * The first source that is present, even when it is broken; `null` where nothing is asked for, `'unparsed'` where what is asked for is not
 * all there yet.
 */
export function sourceOf(owner: DataOwner, { data, src, ids }: Wish): Source | 'unparsed' | null {
  if (data !== undefined && data !== null) return { kind: 'inline', value: data };
  const script = dataScript(owner);
  if (script) return isParsed(script) ? { kind: 'inline', value: script.textContent ?? '' } : 'unparsed';
  if (src) return { kind: 'src', url: src };
  // A script may still come.
  if (!isParsed(owner)) return 'unparsed';
  return ids.length ? { kind: 'registry' } : null;
}

import { dataTable, type Form, formIn, isParsed, scriptsIn } from './children.js';
import type { DataOwner, Wish } from './wish.js';

/** A table inside an element. */
export interface InlineTable {
  readonly form: Exclude<Form, 'json'>;
  /** The table, or the script that it is written in. */
  readonly holder: HTMLElement;
  /** Of its words and figures. */
  readonly lang: string;
}

/** Where an element's data comes from. */
export type Source =
  /** The value tells a source from another of its kind: of a table it is its HTML and its language. */
  | { readonly kind: 'inline'; readonly value: unknown; readonly table: InlineTable | null }
  | { readonly kind: 'src'; readonly value: string }
  | { readonly kind: 'registry'; readonly value: null };

/** A source inside the element. */
function inside(owner: DataOwner, holder: HTMLElement, form: Form): Source | 'unparsed' {
  if (!isParsed(holder)) return 'unparsed';
  if (form === 'json') return { kind: 'inline', value: holder.textContent, table: null };
  const own = holder.closest<HTMLElement>('[lang]');
  const lang = own && own !== owner && owner.contains(own) ? own.lang : owner.locale;
  return { kind: 'inline', value: lang + holder.outerHTML, table: { form, holder, lang } };
}

/**
 * The first source that is present, even when it is broken; `null` where nothing is asked for, `'unparsed'` where what is asked for is not
 * all there yet.
 */
export function sourceOf(owner: DataOwner, { data, src, ids }: Wish): Source | 'unparsed' | null {
  if (data !== undefined && data !== null) return { kind: 'inline', value: data, table: null };
  for (const script of scriptsIn(owner)) {
    const form = formIn(script);
    if (form) return inside(owner, script, form);
  }
  if (src) return { kind: 'src', value: src };
  // A script or a table may still come.
  if (!isParsed(owner)) return 'unparsed';
  const table = dataTable(owner);
  if (table && (!ids.length || table.hasAttribute('data-tools'))) return inside(owner, table, 'html');
  return ids.length ? { kind: 'registry', value: null } : null;
}

import { dataTable, type Form, formIn, isParsed, scriptsIn } from './children.js';
import type { DataOwner, Wish } from './wish.js';

/** A table inside an element: HTML, or a script with CSV or Markdown. */
export interface InlineTable {
  readonly form: Exclude<Form, 'json'>;
  /** The `<table>`, or the script that holds the text of the table. */
  readonly holder: HTMLElement;
  /** The language of words and figures in the table. */
  readonly lang: string;
}

/** Where the data of an element comes from. */
export type Source =
  /** `value` is compared to tell whether the source changed: of a table, its language and HTML. */
  | { readonly kind: 'inline'; readonly value: unknown; readonly table: InlineTable | null }
  | { readonly kind: 'src'; readonly value: string }
  | { readonly kind: 'registry'; readonly value: null };

/** The source in a script or table inside the element. */
function inside(owner: DataOwner, holder: HTMLElement, form: Form): Source | 'unparsed' {
  if (!isParsed(holder)) return 'unparsed';
  if (form === 'json') return { kind: 'inline', value: holder.textContent, table: null };
  const own = holder.closest<HTMLElement>('[lang]');
  const lang = own && own !== owner && owner.contains(own) ? own.lang : owner.locale;
  return { kind: 'inline', value: lang + holder.outerHTML, table: { form, holder, lang } };
}

/**
 * The first source that is present, in the order of precedence, even when it is broken; `null` where nothing is asked for, `'unparsed'` where
 * the HTML parser has not reached the end of the source yet.
 */
export function sourceOf(owner: DataOwner, { data, src, ids }: Wish): Source | 'unparsed' | null {
  if (data !== undefined && data !== null) return { kind: 'inline', value: data, table: null };
  for (const script of scriptsIn(owner)) {
    const form = formIn(script);
    if (form) return inside(owner, script, form);
  }
  if (src) return { kind: 'src', value: src };
  // The parser may still add a script or a table.
  if (!isParsed(owner)) return 'unparsed';
  const table = dataTable(owner);
  if (table && (!ids.length || table.hasAttribute('data-tools'))) return inside(owner, table, 'html');
  return ids.length ? { kind: 'registry', value: null } : null;
}

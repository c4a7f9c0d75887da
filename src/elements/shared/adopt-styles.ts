import type { Sheet } from './css.js';

/** One list for all roots that have the same, or what is one sheet. A list may hold another one. */
export type Styles = Sheet | readonly (Sheet | readonly Sheet[])[];

/** One sheet of many styles, by the document it was made for: no other can have it. */
const made = new WeakMap<Document, Map<Styles, CSSStyleSheet[]>>();

/** The sheets for a document. One that has no window has none. */
export function sheetsFor(document: Document, styles: Styles): CSSStyleSheet[] {
  const sheets = made.get(document) ?? new Map<Styles, CSSStyleSheet[]>();
  const present = sheets.get(styles);
  if (present) return present;
  made.set(document, sheets);
  const window = document.defaultView;
  if (window) {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync([styles].flat(2).join(''));
    sheets.set(styles, [sheet]);
  }
  return sheets.get(styles) ?? [];
}

/** Gives a root its styles, made for the document that the root is in now. `styles` is one list for all roots that have the same. */
export function adoptStyles(root: ShadowRoot, styles: Styles): void {
  root.adoptedStyleSheets = sheetsFor(root.ownerDocument, styles);
}

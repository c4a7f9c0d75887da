import type { Sheet } from './css.js';

/** The styles of a root: one sheet or a list, which may hold lists. All roots with the same styles must hand over the same list object. */
export type Styles = Sheet | readonly (Sheet | readonly Sheet[])[];

/** The stylesheet made of each list, by document: a constructed stylesheet works in its own document only. */
const made = new WeakMap<Document, Map<Styles, CSSStyleSheet[]>>();

/** The constructed stylesheet of these styles for a document; none for a document without a window. */
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

/** Gives a shadow root its styles, made for the document that the root is in now. */
export function adoptStyles(root: ShadowRoot, styles: Styles): void {
  root.adoptedStyleSheets = sheetsFor(root.ownerDocument, styles);
}

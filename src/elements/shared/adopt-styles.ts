import type { Sheet } from './css.js';

/** One list for all roots that have the same, or what is one sheet. */
type Styles = Sheet | readonly Sheet[];

/** One sheet of many styles, by the document it was made for: no other can have it. */
const made = new WeakMap<Document, Map<Styles, CSSStyleSheet[]>>();

/** The sheets for a document. One that has no window has none. */
export function sheetsFor(document: Document, styles: Styles): CSSStyleSheet[] {
  let sheets = made.get(document);
  if (!sheets) {
    sheets = new Map<Styles, CSSStyleSheet[]>();
    made.set(document, sheets);
  }
  let present = sheets.get(styles);
  const window = present ? null : document.defaultView;
  if (window) {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(
      [styles]
        .flat()
        .map(({ cssText }) => cssText)
        .join(''),
    );
    present = [sheet];
    sheets.set(styles, present);
  }
  return present ?? [];
}

/** Gives a root its styles, made for the document that the root is in now. `styles` is one list for all roots that have the same. */
export function adoptStyles(root: ShadowRoot, styles: readonly Sheet[]): void {
  root.adoptedStyleSheets = sheetsFor(root.ownerDocument, styles);
}

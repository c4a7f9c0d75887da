import type { CSSResult } from '@lit/reactive-element';

/** One sheet of many styles, by the document it was made for: no other can have it. */
const made = new WeakMap<Document, Map<readonly CSSResult[], CSSStyleSheet[]>>();

/** The sheets for a document. One that has no window has none. */
function sheetsFor(document: Document, styles: readonly CSSResult[]): CSSStyleSheet[] {
  const sheets = made.get(document) ?? new Map<readonly CSSResult[], CSSStyleSheet[]>();
  made.set(document, sheets);
  let present = sheets.get(styles);
  const { defaultView: window } = document;
  if (!present && window) {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(styles.map(({ cssText }) => cssText).join(''));
    present = [sheet];
    sheets.set(styles, present);
  }
  return present ?? [];
}

/** Gives a root its styles, made for the document that the root is in now. `styles` is one list for all roots that have the same. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = sheetsFor(root.ownerDocument, styles);
}

/** Lists of one style each, as the sheets are kept by list. */
const alone = new WeakMap<CSSResult, readonly CSSResult[]>();

/** Gives a root a style beside its own, or takes it away: what holds in one state only costs nothing in the others. */
export function adopt(root: ShadowRoot, style: CSSResult, on: boolean): void {
  const styles = alone.get(style) ?? [style];
  alone.set(style, styles);
  for (const sheet of sheetsFor(root.ownerDocument, styles)) {
    const { adoptedStyleSheets: sheets } = root;
    if (sheets.includes(sheet) !== on) root.adoptedStyleSheets = on ? [...sheets, sheet] : sheets.filter((one) => one !== sheet);
  }
}

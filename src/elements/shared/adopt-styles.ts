import type { CSSResult } from '@lit/reactive-element';

/** Sheets by the document they were made for: no other can have them. */
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

function sheetFor(document: Document, style: CSSResult, window: Window & typeof globalThis): CSSStyleSheet {
  const sheets = made.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(document, sheets);
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new window.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheet;
}

/** The last sheets that were adopted: a page may hold a thousand roots that need the same. */
let last: { readonly document: Document; readonly styles: readonly CSSResult[]; readonly sheets: CSSStyleSheet[] } | null = null;

/** Gives a root its sheets, made for the document that the root is in now. A document without a window has none. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { ownerDocument: document } = root;
  if (last?.document !== document || last.styles !== styles) {
    const { defaultView: window } = document;
    if (!window) return;
    last = { document, styles, sheets: styles.map((style) => sheetFor(document, style, window)) };
  }
  root.adoptedStyleSheets = last.sheets;
}

/** Adds one more sheet, once. */
export function addStyle(root: ShadowRoot, style: CSSResult): void {
  const { ownerDocument: document } = root;
  const { defaultView: window } = document;
  if (!window) return;
  const sheet = sheetFor(document, style, window);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

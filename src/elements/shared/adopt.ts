import { sheetsFor } from './adopt-styles.js';
import type { Sheet } from './css.js';

/** Adds styles to those of a shadow root, or takes them away: rules of one state or layout cost the browser nothing in the others. */
export function adopt(root: ShadowRoot, styles: Sheet | readonly Sheet[], on: boolean): void {
  const { adoptedStyleSheets: present } = root;
  const sheets = sheetsFor(root.ownerDocument, styles);
  if (sheets.every((sheet) => present.includes(sheet) === on)) return;
  root.adoptedStyleSheets = on ? [...present, ...sheets] : present.filter((sheet) => !sheets.includes(sheet));
}

import { sheetsFor } from './adopt-styles.js';
import type { Sheet } from './css.js';

/** Gives a root styles beside its own, or takes them away: what holds in one state only costs nothing in the others. */
export function adopt(root: ShadowRoot, styles: Sheet | readonly Sheet[], on: boolean): void {
  const { adoptedStyleSheets: present } = root;
  const sheets = sheetsFor(root.ownerDocument, styles);
  if (sheets.every((sheet) => present.includes(sheet) === on)) return;
  root.adoptedStyleSheets = on ? [...present, ...sheets] : present.filter((sheet) => !sheets.includes(sheet));
}

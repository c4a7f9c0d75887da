import type { CSSResult } from '@lit/reactive-element';

/** Gives a root a sheet beside its own, or takes it away: what holds in one state only costs nothing in the others. */
export function adopt(root: ShadowRoot, { styleSheet }: CSSResult, on: boolean): void {
  const { adoptedStyleSheets: sheets } = root;
  if (!styleSheet || sheets.includes(styleSheet) === on) return;
  root.adoptedStyleSheets = on ? [...sheets, styleSheet] : sheets.filter((sheet) => sheet !== styleSheet);
}

import type { Evidence } from '../../model/view.js';
import { cloned } from './clone-element.js';
import type { EvidenceHint } from './evidence-hint.js';

/** A button in the table that opens a hint. Its properties are also read for the footnotes on paper. */
export interface HintButton extends HTMLElement {
  /** The content of the hint. */
  evidence?: Evidence;
  /** The subject of the hint: the label of a criterion, or a tool's name and a label. */
  about?: string;
}

/**
 * Returns a button that opens a hint.
 * @param oldButton the button already in the place, which is used again, because it may have the focus or an open hint; `null` for a new one.
 */
export function hintButton(oldButton: HTMLElement | null, evidence: Evidence, about: string, hint: EvidenceHint): HintButton {
  const button: HintButton = oldButton ?? cloned('button;type=button;class=note;aria-expanded=false');
  hint.renew(button, evidence);
  return Object.assign(button, { evidence, about, onclick: () => void hint.toggle(button, evidence) });
}

/**
 * Removes the child nodes of an element, except one child, the node `other`, and an open hint of that child, which is a popover beside it.
 * @param selector selector of the child to keep; `false` for none.
 * @returns the child that was kept; `null` if there is none.
 */
export function clearExcept(element: HTMLElement, selector: string | false, other?: Node | null): HTMLElement | null {
  const child = selector ? element.querySelector<HTMLElement>(`:scope > ${selector}`) : null;
  for (const node of [...element.childNodes])
    if (node !== child && node !== other && !(child && (node as HTMLElement).popover)) node.remove();
  return child;
}

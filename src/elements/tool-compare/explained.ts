import type { Evidence } from '../../model/view.js';
import { cloned } from './cloned.js';
import type { EvidenceHint } from './evidence-hint.js';

/** A button in the table that tells more. */
export interface Explained extends HTMLElement {
  /** What it tells. */
  evidence?: Evidence;
  /** What that is about, in words: a criterion, or a criterion of a tool. */
  about?: string;
}

/**
 * A button that tells what stands behind its text.
 * @param kept the one that is there: it may have the focus, or its hint be open.
 */
export function hintButton(kept: HTMLElement | null, evidence: Evidence, about: string, hint: EvidenceHint): Explained {
  const button: Explained = kept ?? cloned('button;type=button;class=note;aria-expanded=false');
  hint.renew(button, evidence);
  return Object.assign(button, { evidence, about, onclick: () => void hint.toggle(button, evidence) });
}

/**
 * Takes all out of an element but the child that is asked for, which is returned, and one more; a hint that is open stands behind its button,
 * and stays with it.
 */
export function clear(element: HTMLElement, kept: string | false, other?: Node | null): HTMLElement | null {
  const child = kept ? element.querySelector<HTMLElement>(`:scope > ${kept}`) : null;
  for (const node of [...element.childNodes])
    if (node !== child && node !== other && !(child && (node as HTMLElement).popover)) node.remove();
  return child;
}

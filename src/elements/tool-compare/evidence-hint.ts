import type { Evidence } from '../../model/view.js';
import { hint } from '../../seams/hint.js';
import type { HintContent } from '../shared/hint.js';
import type { HintHost, HintTrigger } from '../shared/hint-trigger.js';

/** The hint of a comparison: a pop-up with the note, the source and the date of a check of one value or label. */
export interface EvidenceHint {
  /** Opens the hint beside the button that was pressed, or closes it if it is open there. */
  toggle(button: HTMLElement, evidence?: Evidence): Promise<void>;
  /** Calls `move`, which moves elements in the DOM, and keeps the hint open if its button is among them. */
  whileMoved(move: () => void): void;
  /** Replaces the content of the hint if it is open at this button. */
  renew(button: HTMLElement, evidence: Evidence): void;
}

/** Makes the hint of an element; the code that opens it is loaded with the first press. @param date prints an ISO 8601 date. */
export function evidenceHint(host: HintHost, date: (iso: string) => string): EvidenceHint {
  let trigger: HintTrigger | null = null;
  const contentOf = (evidence: Evidence): HintContent => ({ kind: 'evidence', evidence, date });
  return {
    async toggle(button, evidence = {}) {
      if (!trigger) {
        const module = await hint();
        if (!module || !host.isConnected) return;
        trigger ??= new module.HintTrigger(host, module.hintTexts);
      }
      trigger.toggle(button, contentOf(evidence));
    },
    whileMoved(move) {
      if (trigger) trigger.whileMoved(move);
      else move();
    },
    renew: (button, evidence) => trigger?.renew(button, contentOf(evidence)),
  };
}

import type { Evidence } from '../../model/view.js';
import { hint } from '../../seams/hint.js';
import type { HintContent } from '../shared/hint.js';
import type { HintHost, HintTrigger } from '../shared/hint-trigger.js';

/** The hint that tells what stands behind a cell. */
export interface EvidenceHint {
  /** Opens the hint beside a button that was pressed, or closes it. */
  toggle(button: HTMLElement, evidence?: Evidence): Promise<void>;
  /** Moves something that may hold the button, with its hint. */
  whileMoved(move: () => void): void;
  /** Something else stands behind the button now. */
  renew(button: HTMLElement, evidence: Evidence): void;
}

/** The hint of an element: what opens it is loaded with the first press. @param date prints a date. */
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

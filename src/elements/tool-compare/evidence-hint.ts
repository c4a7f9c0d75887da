import type { Evidence } from '../../model/view.js';
import { hint } from '../../seams/hint.js';
import type { HintHost, HintTrigger } from '../shared/hint-trigger.js';

/** The hint that tells what stands behind a cell: what opens it is loaded with the first press. */
export class EvidenceHint {
  readonly #host: HintHost;
  readonly #date: (iso: string) => string;
  #trigger: HintTrigger | null = null;

  /** @param date prints a date. */
  constructor(host: HintHost, date: (iso: string) => string) {
    this.#host = host;
    this.#date = date;
  }

  /** Opens the hint beside a button that was pressed, or closes it. */
  async toggle(button: HTMLElement, evidence: Evidence = {}): Promise<void> {
    if (!this.#trigger) {
      const module = await hint();
      if (!module || !this.#host.isConnected) return;
      this.#trigger ??= new module.HintTrigger(this.#host, module.hintTexts);
    }
    this.#trigger.toggle(button, { kind: 'evidence', evidence, date: this.#date });
  }

  /** Moves something that may hold the button, with its hint. */
  whileMoved(move: () => void): void {
    if (this.#trigger) this.#trigger.whileMoved(move);
    else move();
  }

  /** Something else stands behind the button now. */
  renew(button: HTMLElement, evidence: Evidence): void {
    this.#trigger?.renew(button, { kind: 'evidence', evidence, date: this.#date });
  }
}

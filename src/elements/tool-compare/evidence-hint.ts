import { hint } from '../../seams/hint.js';
import type { HintContent } from '../shared/hint.js';
import type { HintHost, HintTrigger } from '../shared/hint-trigger.js';

/** The hint that tells what stands behind a cell: what opens it is loaded with the first press. */
export class EvidenceHint {
  readonly #host: HintHost;
  #trigger: HintTrigger | null = null;

  constructor(host: HintHost) {
    this.#host = host;
  }

  /** Opens the hint beside a button that was pressed, or closes it. */
  async toggle(button: HTMLElement, content: HintContent): Promise<void> {
    if (!this.#trigger) {
      const module = await hint();
      if (!module || !this.#host.isConnected) return;
      this.#trigger ??= new module.HintTrigger(this.#host, module.hintTexts);
    }
    this.#trigger.toggle(button, content);
  }

  /** Moves something that may hold the button, with its hint. */
  whileMoved(move: () => void): void {
    if (this.#trigger) this.#trigger.whileMoved(move);
    else move();
  }

  /** What the hint says now, if it is that of this button. */
  renew(button: HTMLElement, content: HintContent): void {
    this.#trigger?.renew(button, content);
  }
}

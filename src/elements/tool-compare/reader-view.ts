import type { Weights } from '../../model/weights.js';

/** The reader's changes to a comparison that no attribute or property holds. */
export class ReaderView {
  /** The reader's weights by criterion ID; `null`: the author's own weights count. */
  weights: Weights | null = null;
  /** Whether the sliders of the weights are unfolded. */
  weighing = false;
  /** Whether the reader pressed '+N more tools', so that `limit` no longer applies. */
  allTools = false;
  /** IDs of the tools that the reader chose for the two columns of a phone; empty until then. */
  chosen: readonly string[] = [];
  /** Names of the groups that are folded. */
  folded: Set<string> = new Set();
  /** IDs of the tools whose lines in the list are unfolded. */
  readonly unfolded: Set<string> = new Set();
  /** IDs of the tools whose '+N more' capabilities are revealed. */
  readonly revealed: Set<string> = new Set();
  /** IDs of the opened capabilities, by tool ID. */
  readonly opened: Map<string, Set<string>> = new Map();
  readonly #changed: () => void;

  /** @param changed is called after each change, to draw it. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  change(changes: Partial<Pick<ReaderView, 'weights' | 'weighing' | 'allTools' | 'chosen' | 'folded'>>): void {
    Object.assign(this, changes);
    this.#changed();
  }

  /** Adds a name to a set, or removes it if the set has it. */
  toggle(names: 'folded' | 'unfolded', name: string): void {
    if (!this[names].delete(name)) this[names].add(name);
    this.#changed();
  }
}

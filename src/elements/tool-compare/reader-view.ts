import type { Weights } from '../../model/weights.js';

/** What a reader has changed of a comparison, beside its attributes. */
export class ReaderView {
  /** How much each row counts; `null`: as the author has it. */
  weights: Weights | null = null;
  /** Whether the weights are unfolded. */
  weighing = false;
  /** Whether the tools behind the limit are called for. */
  allTools = false;
  /** IDs of the tools that are called into the columns of a phone. */
  called: readonly string[] = [];
  /** Names of the groups that are folded. */
  folded: Set<string> = new Set();
  /** IDs of the tools whose lines are unfolded. */
  readonly unfolded: Set<string> = new Set();
  /** IDs of the tools whose held capabilities are revealed. */
  readonly revealed: Set<string> = new Set();
  /** IDs of the capabilities that are opened, by tool. */
  readonly opened: Map<string, Set<string>> = new Map();
  readonly #changed: () => void;

  /** @param changed draws what is changed. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  change(changes: Partial<Pick<ReaderView, 'weights' | 'weighing' | 'allTools' | 'called' | 'folded'>>): void {
    Object.assign(this, changes);
    this.#changed();
  }

  /** Puts a name into a set, or takes it out. */
  toggle(names: 'folded' | 'unfolded', name: string): void {
    if (!this[names].delete(name)) this[names].add(name);
    this.#changed();
  }
}

import { Directive, directive } from 'lit/directive.js';
import { noChange } from 'lit/html.js';

/* Lit's own `guard` also takes what is no list, in twice the code. */
class Kept extends Directive {
  #by: readonly unknown[] = [];

  render(by: readonly unknown[], draw: () => unknown): unknown {
    if (by.every((one, i) => one === this.#by[i])) return noChange;
    this.#by = by;
    return draw();
  }
}

/** Leaves what is drawn as it is while what it is drawn by is the same. The list is not empty, and of one length. */
export const kept = directive(Kept);

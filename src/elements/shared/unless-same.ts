import { Directive, directive } from 'lit/directive.js';
import { noChange } from 'lit/html.js';

/* Like Lit's `guard`, which also takes single values and is twice the code. */
class Kept extends Directive {
  #by: readonly unknown[] = [];

  render(by: readonly unknown[], draw: () => unknown): unknown {
    if (by.every((one, i) => one === this.#by[i])) return noChange;
    this.#by = by;
    return draw();
  }
}

/** A directive that draws again only when a value of the list `by` has changed. The list must not be empty, nor change its length. */
export const unlessSame = directive(Kept);

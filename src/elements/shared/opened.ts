import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { nothing } from 'lit/html.js';

/** Those that the reader has just pressed: they open or close by themselves. */
export const pressed = new WeakSet<EventTarget>();

/** Opens or closes the element as it stands in the page: readers open and close it too, and elements are used again for other contents. */
class Opened extends Directive {
  render(_open: boolean): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [open]: [boolean]): unknown {
    const details = element as HTMLDetailsElement;
    if (details.open !== open && !pressed.has(details)) details.open = open;
    return nothing;
  }
}

export const opened = directive(Opened);

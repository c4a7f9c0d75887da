import { drawWith } from './draw-with.js';

/** `<details>` elements whose summary was just pressed, with the click event: the browser opens or closes them itself. */
export const pressed = new WeakMap<EventTarget, Event>();

/**
 * A directive that opens or closes a `<details>`, comparing with its present state: readers change it, too, and Lit reuses the element for
 * other content.
 */
export const openState = (open: boolean) =>
  drawWith((element) => {
    const details = element as HTMLDetailsElement;
    if (details.open !== open && !pressed.has(details)) details.open = open;
  });

import { drawnBy } from './drawn-by.js';

/** Those that the reader has just pressed, with the press: they open or close by themselves. */
export const pressed = new WeakMap<EventTarget, Event>();

/** Opens or closes the element as it stands in the page: readers open and close it too, and elements are used again for other contents. */
export const opened = (open: boolean) =>
  drawnBy((element) => {
    const details = element as HTMLDetailsElement;
    if (details.open !== open && !pressed.has(details)) details.open = open;
  });

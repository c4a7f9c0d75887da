import { listeners, type PageChange, tellListeners } from '../registry/settings.js';

type Listener = (change: PageChange) => void;

/** Events of the page after which elements may have to load; the first says that the page is parsed. */
const EVENTS = ['DOMContentLoaded', 'online', 'pageshow'] as const;

function onEvent({ type, persisted }: Event & { readonly persisted?: boolean }): void {
  if (type !== 'pageshow' || persisted) tellListeners(type === EVENTS[0] ? 'settings' : 'back');
}

/**
 * Calls back when settings change, the page is parsed, or network or page are back, until `leavePage`; one set of event listeners serves
 * all elements.
 */
export function followPage(listener: Listener): void {
  listeners.add(listener);
  for (const type of EVENTS) addEventListener(type, onEvent);
}

/** Stops the calls to a listener of `followPage`. */
export function leavePage(listener: Listener): void {
  listeners.delete(listener);
  if (!listeners.size) for (const type of EVENTS) removeEventListener(type, onEvent);
}

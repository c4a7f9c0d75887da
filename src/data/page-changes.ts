import { listeners, type PageChange, tellListeners } from '../registry/settings.js';

type Listener = (change: PageChange) => void;

/** What the page itself tells; the first is that it is parsed. */
const EVENTS = ['DOMContentLoaded', 'online', 'pageshow'] as const;

function hear({ type, persisted }: Event & { readonly persisted?: boolean }): void {
  if (type !== 'pageshow' || persisted) tellListeners(type === EVENTS[0] ? 'settings' : 'back');
}

/** Calls back when something about the page changes that elements stand on, until that is left; one set of listeners serves all. */
export function followPage(listener: Listener): void {
  listeners.add(listener);
  for (const type of EVENTS) addEventListener(type, hear);
}

/** Ends that. */
export function leavePage(listener: Listener): void {
  listeners.delete(listener);
  if (!listeners.size) for (const type of EVENTS) removeEventListener(type, hear);
}

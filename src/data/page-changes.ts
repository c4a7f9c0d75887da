import { listeners, type PageChange, tellListeners } from '../registry/settings.js';

/** What the page itself tells; the first is that it is parsed. */
const EVENTS = ['DOMContentLoaded', 'online', 'pageshow'] as const;

function hear({ type, persisted }: Event & { readonly persisted?: boolean }): void {
  if (type !== 'pageshow' || persisted) tellListeners(type === EVENTS[0] ? 'settings' : 'back');
}

/** Calls back when something about the page changes that elements stand on; one set of listeners serves all. Returns what ends that. */
export function onPageChange(listener: (change: PageChange) => void): () => void {
  listeners.add(listener);
  for (const type of EVENTS) addEventListener(type, hear);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) for (const type of EVENTS) removeEventListener(type, hear);
  };
}

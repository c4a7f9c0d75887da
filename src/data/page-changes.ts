import { settings } from '../registry/settings.js';

/** `settings`: other settings, or the page is parsed. `back`: the network or the page is back, and what failed may work now. */
export type PageChange = 'settings' | 'back';

const listeners = new Set<(change: PageChange) => void>();
let stop: (() => void) | null = null;

function tell(change: PageChange): void {
  for (const listener of [...listeners]) listener(change);
}

function start(): () => void {
  const changed = (): void => tell('settings');
  const online = (): void => tell('back');
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) tell('back');
  };
  const release = settings.onChange(changed);
  document.addEventListener('DOMContentLoaded', changed);
  addEventListener('online', online);
  addEventListener('pageshow', shown);
  return () => {
    release();
    document.removeEventListener('DOMContentLoaded', changed);
    removeEventListener('online', online);
    removeEventListener('pageshow', shown);
  };
}

/** Calls back when something about the page changes that elements stand on; one set of listeners serves all. Returns what ends that. */
export function onPageChange(listener: (change: PageChange) => void): () => void {
  listeners.add(listener);
  stop ??= start();
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    stop?.();
    stop = null;
  };
}

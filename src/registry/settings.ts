/** An app's own registry: resolves with a tool, a list of tools or a document for the IDs asked for. */
export type RegistryFunction = (ids: readonly string[], options: { signal: AbortSignal }) => Promise<unknown>;

/** The place where tool IDs become tools: a URL with `{id}` or `{ids}`, the URL of a folder, or a function. */
export type Registry = string | RegistryFunction;

/** Settings for all elements of the page. */
export interface Settings {
  registry?: Registry | null;
}

let configured: Registry | null = null;
let sample: string | null = null;

/** `settings`: settings changed, or the page is parsed. `back`: the network or the page is back, so that failed requests may work now. */
export type PageChange = 'settings' | 'back';

/** Listeners for changes of the page that elements depend on. */
export const listeners = new Set<(change: PageChange) => void>();

/** Calls all `listeners`. */
export function tellListeners(change: PageChange): void {
  for (const listener of [...listeners]) listener(change);
}

/** The settings in force, as elements read them. */
export const settings = {
  /**
   * The registry for elements that name none: the configured one, else the page's `<meta name="tool-registry">`, else the sample registry.
   */
  registry(): Registry | null {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="tool-registry"]');
    return configured ?? (meta?.content.trim() || sample);
  },
};

/** Changes the settings for all elements of the page; elements that depend on them load again. In Node the settings are only kept. */
export function configure(changes: Settings): void {
  if ('registry' in changes) configured = changes.registry ?? null;
  tellListeners('settings');
}

/** Sets the URL of the sample registry: called by pasted scripts only, which know their own URL. */
export function setSampleRegistry(url: string): void {
  sample = url;
}

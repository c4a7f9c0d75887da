/** Answers with a tool, a list of tools or a document for the IDs asked for. */
export type RegistryFunction = (ids: readonly string[], options: { signal: AbortSignal }) => Promise<unknown>;

/** Where tool IDs become tools: a URL with `{id}` or `{ids}`, a folder's URL, or a function. */
export type Registry = string | RegistryFunction;

/** What holds for all elements of the page. */
export interface Settings {
  registry?: Registry | null;
}

let configured: Registry | null = null;
let sample: string | null = null;

/** `settings`: other settings, or the page is parsed. `back`: the network or the page is back, and what failed may work now. */
export type PageChange = 'settings' | 'back';

/** Who is told when something about the page changes that elements stand on. */
export const listeners = new Set<(change: PageChange) => void>();

/** Tells them. */
export function tellListeners(change: PageChange): void {
  for (const listener of [...listeners]) listener(change);
}

/** The settings as elements see them. */
export const settings = {
  /** The registry of elements that name none: configured, else the page's `<meta name="tool-registry">`, else the sample. */
  registry(): Registry | null {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="tool-registry"]');
    return configured ?? (meta?.content.trim() || sample);
  },
};

/** Sets what holds for all elements of the page; those that stand on it load again. Does nothing in Node but remember. */
export function configure(given: Settings): void {
  if ('registry' in given) configured = given.registry ?? null;
  tellListeners('settings');
}

/** Tells where the sample registry lies: for pasted scripts only, which know their own URL. */
export function setSampleRegistry(url: string): void {
  sample = url;
}

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
const listeners = new Set<() => void>();

/** The settings as elements see them. */
export const settings = {
  /** The registry of elements that name none: configured, else the page's `<meta name="tool-registry">`, else the sample. */
  registry(): Registry | null {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="tool-registry"]');
    return configured ?? (meta?.content.trim() || sample);
  },
  /** Calls back when the settings change; returns what ends that. */
  onChange(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Sets what holds for all elements of the page; those that stand on it load again. Does nothing in Node but remember. */
export function configure(given: Settings): void {
  if ('registry' in given) configured = given.registry ?? null;
  for (const listener of listeners) listener();
}

/** Tells where the sample registry lies: for pasted scripts only, which know their own URL. */
export function setSampleRegistry(url: string): void {
  sample = url;
}

import { diagnostics } from '../../seams/diagnostics.js';
import { version } from '../../version.js';

const KEY = Symbol.for('tool-compare');

/** The page holds the version of the first copy of the package, and the class of an element that which it is of: what warns of others reads both. */
type Page = typeof globalThis & { [KEY]?: { readonly version: string } };
type Versioned = CustomElementConstructor & { [KEY]?: string };

/**
 * Registers an element, where there is a page to register it on. On a page that has it already the first stands, and one warning names
 * both versions.
 */
export function define(tag: string, element: Versioned): void {
  if (typeof document === 'undefined') return;
  const present: Versioned | undefined = customElements.get(tag);
  if (!present) {
    (globalThis as Page)[KEY] ??= { version };
    element[KEY] = version;
    customElements.define(tag, element);
  } else if (present !== element) {
    void diagnostics().then((module) => module?.reportConflict(tag, version, present));
  }
}

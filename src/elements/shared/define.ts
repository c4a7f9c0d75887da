import { diagnostics } from '../../seams/diagnostics.js';
import { version } from '../../version.js';

const KEY = Symbol.for('tool-compare');

/**
 * `globalThis` with the version of the first copy of the package; each element's class has the version of its own copy. `reportConflict`
 * reads both.
 */
type Page = typeof globalThis & { [KEY]?: { readonly version: string } };
type Versioned = CustomElementConstructor & { [KEY]?: string };

/**
 * Registers an element, except in Node. Where the page has the tag already, the first definition stands, and one warning names both versions.
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

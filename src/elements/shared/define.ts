import { diagnostics } from '../../seams/diagnostics.js';
import { version } from '../../version.js';

let told = false;

const KEY = Symbol.for('tool-compare');

type Shared = typeof globalThis & { [KEY]?: { readonly version: string } };

/**
 * Registers an element, where there is a page to register it on. On a page that has it already the first stands, and one warning names
 * both versions.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof document === 'undefined') return;
  const page = globalThis as Shared;
  const present = customElements.get(tag);
  if (!present) {
    page[KEY] ??= Object.freeze({ version });
    customElements.define(tag, element);
  } else if (present !== element) {
    // Once a copy, however many of its elements are there already.
    if (!told) void diagnostics().then((module) => module?.reportConflict(tag, version, page[KEY]?.version));
    told = true;
  }
}

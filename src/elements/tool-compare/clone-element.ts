const prototypes = new Map<string, HTMLElement>();

/**
 * Returns an element with attributes and text, cloned from a cached prototype: a table has thousands of like elements, and cloning is
 * faster.
 * @param kind tag and attributes, as 'tag;name=value;name=value'.
 */
export function cloned<T extends HTMLElement>(kind: string, text = ''): T {
  let prototype = prototypes.get(kind);
  if (!prototype) {
    const [tag = '', ...attributes] = kind.split(';');
    prototype = document.createElement(tag);
    for (const [name = '', value = ''] of attributes.map((pair) => pair.split('='))) prototype.setAttribute(name, value);
    prototypes.set(kind, prototype);
  }
  const clone = prototype.cloneNode() as T;
  if (text) clone.textContent = text;
  return clone;
}

/** Returns a line of less weight for a cell, as a `small` element. @param name its CSS classes. */
export const line = (name: string, text: string): HTMLElement => cloned(`small;class=${name};part=note`, text);

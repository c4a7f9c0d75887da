const prototypes = new Map<string, HTMLElement>();

/** A clone of an element of this kind, as 'tag;name=value;name=value', with a text in it: a table has thousands that are alike. */
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

/** A line of less weight in a cell. */
export const line = (name: string, text: string): HTMLElement => cloned(`small;class=${name};part=note`, text);

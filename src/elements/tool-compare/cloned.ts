const prototypes = new Map<string, HTMLElement>();

/** A clone of an element with these attributes, as 'name=value;name=value': a table has thousands that are alike. */
export function cloned<T extends HTMLElement>(tag: string, attributes: string): T {
  const key = `${tag} ${attributes}`;
  let prototype = prototypes.get(key);
  if (!prototype) {
    prototype = document.createElement(tag);
    for (const [name = '', value = ''] of attributes.split(';').map((pair) => pair.split('='))) prototype.setAttribute(name, value);
    prototypes.set(key, prototype);
  }
  return prototype.cloneNode() as T;
}

/** The element, with a text in it. */
export function withText<T extends HTMLElement>(element: T, text: string): T {
  element.textContent = text;
  return element;
}

/** A line of less weight in a cell. */
export const line = (name: string, text: string): HTMLElement => withText(cloned('small', `class=${name};part=note`), text);

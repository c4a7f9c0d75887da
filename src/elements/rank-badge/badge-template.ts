function make(tag: string, part: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('part', part);
  return element;
}

const templates = new Map<string, HTMLElement>();

/** The bar between label and value: few badges have one. */
export const createBar = (): HTMLElement => make('span', 'bar');

/** A badge without its figures: label and value in a link or a button. Cloned, for a page may hold a thousand. */
export function createBadge(tag: 'a' | 'button'): HTMLElement {
  let template = templates.get(tag);
  if (!template) {
    template = make(tag, 'badge surface');
    template.className = 'own';
    if (tag === 'button') {
      template.setAttribute('type', 'button');
      template.setAttribute('aria-expanded', 'false');
    }
    // The spaces are for those who read the text and not the layout.
    template.append(make('span', 'label'), ' ', make('span', 'value'));
    templates.set(tag, template);
  }
  return template.cloneNode(true) as HTMLElement;
}

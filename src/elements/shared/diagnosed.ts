import type { Problem } from '../../model/problem.js';

function made(tag: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

/** Problems as a list under a title. Without a template: of the page's elements badges have none, and one file serves all. */
export function diagnosed(problems: readonly Problem[], title: string): HTMLElement {
  const items = problems.map(({ code, message }) => made('li', made('code', code), ` ${message}`));
  const box = made('div', made('p', title), made('ul', ...items));
  box.part.add('diagnostics');
  return box;
}

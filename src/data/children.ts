/** All elements of the package. Where one lies inside another, a script or table belongs to the closest. */
const OURS = 'tool-compare,rank-badge,capability-list';

/** The format that inline data is written in. */
export type Form = 'json' | 'html' | 'csv' | 'markdown';

/** The format of a script's data, by the script's `type` without parameters; `undefined` for any other script. */
export const formIn = ({ type }: HTMLScriptElement): Form | undefined =>
  /^\s*(?:application\/json|text\/(?:csv|markdown))(?=\s*(?:;|$))/i.exec(type)?.[0].replace(/.*\//, '').toLowerCase() as
    | Form
    | undefined;

/** The scripts inside an element, at any depth, for content management systems wrap them in paragraphs. */
export const scriptsIn = (host: Element): HTMLScriptElement[] =>
  // Cheap first test: a page may hold a thousand badges without children.
  host.firstElementChild ? [...host.getElementsByTagName('script')].filter((script) => script.closest(OURS) === host) : [];

/** The first script inside the element whose `type` is no data format, `null` for none. */
export const otherScript = (host: Element): HTMLScriptElement | null => scriptsIn(host).find((script) => !formIn(script)) ?? null;

/** The first table inside the element, at any depth, outside its slotted children; `null` for none. */
export const dataTable = (host: Element): HTMLTableElement | null =>
  [...host.getElementsByTagName('table')].find(
    (table) => table.closest(OURS) === host && ![...host.children].some((child) => child.slot && child.contains(table)),
  ) ?? null;

/** Whether the HTML parser is past the end of a node, so that the node's content is complete. */
export function isParsed(place: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = place; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

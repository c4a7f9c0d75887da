/** Where elements of ours lie inside each other, each has its own data. */
const OURS = 'tool-compare,rank-badge,capability-list';

/** How data is written. */
export type Form = 'json' | 'html' | 'csv' | 'markdown';

/** The form of the data in a script, by its type without parameters. */
export const formIn = ({ type }: HTMLScriptElement): Form | undefined =>
  /^\s*(?:application\/json|text\/(?:csv|markdown))(?=\s*(?:;|$))/i.exec(type)?.[0].replace(/.*\//, '').toLowerCase() as
    | Form
    | undefined;

/** The scripts inside an element, at any depth: content systems wrap them in paragraphs. */
export const scriptsIn = (host: Element): HTMLScriptElement[] =>
  // A page may hold a thousand elements without any.
  host.firstElementChild ? [...host.getElementsByTagName('script')].filter((script) => script.closest(OURS) === host) : [];

/** The script inside the element that is no data by its type. */
export const otherScript = (host: Element): HTMLScriptElement | null => scriptsIn(host).find((script) => !formIn(script)) ?? null;

/** The table inside the element, at any depth, that may be its data: not in what stands in a slot of the element. */
export const dataTable = (host: Element): HTMLTableElement | null =>
  [...host.getElementsByTagName('table')].find(
    (table) => table.closest(OURS) === host && ![...host.children].some((child) => child.slot && child.contains(table)),
  ) ?? null;

/** Whether the parser is past the end of a node, so that all that it holds is there. */
export function isParsed(place: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = place; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Where elements of ours lie inside each other, each has its own data. */
const OURS = 'tool-compare,rank-badge,capability-list';

/** The type of a script, without its parameters. */
export const scriptType = ({ type }: HTMLScriptElement): string => type.replace(/;.*/s, '').trim().toLowerCase();

/** The script inside the element that holds its data, at any depth: content systems wrap it in paragraphs. */
export function dataScript(host: Element): HTMLScriptElement | null {
  for (const script of host.getElementsByTagName('script')) {
    if (scriptType(script) === 'application/json' && script.closest(OURS) === host) return script;
  }
  return null;
}

/** Whether the parser is past the end of a node, so that all that it holds is there. */
export function isParsed(place: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = place; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

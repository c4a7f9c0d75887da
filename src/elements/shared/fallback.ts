/** Whether the element has light-DOM content of its own: white space, comments, scripts and slotted parts do not count. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) => {
    if (node instanceof Element) return node.localName !== 'script' && !node.slot;
    return node instanceof Text && /\S/.test(node.data);
  });
}

/** The child script that holds the element's data. */
export const dataScript = (host: Element): HTMLScriptElement | null =>
  host.querySelector(':scope > script[type="application/json"]');

/** Whether the parser is past the element, so that its children are all there. */
export function isParsed(host: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = host; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

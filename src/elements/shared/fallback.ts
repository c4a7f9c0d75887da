/** Whether the element has light-DOM content of its own: white space, comments, scripts and slotted parts do not count. */
export function hasFallback(host: Element): boolean {
  return [...host.childNodes].some((node) => {
    if (node instanceof Element) return node.localName !== 'script' && !node.slot;
    return node instanceof Text && /\S/.test(node.data);
  });
}

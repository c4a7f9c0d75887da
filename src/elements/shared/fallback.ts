/** Elements whose content no reader sees. */
const SILENT = 'script,style,template,noscript';

/** Elements that show something even when empty. */
const SHOWN = 'img,svg,video,audio,canvas,iframe,object,embed,input,button,select,textarea,meter,progress';

/**
 * Whether a reader would see anything of a node. Tested by `nodeType`, not by class: the node may come from another document, which has
 * other classes.
 */
function says(node: Node): boolean {
  const { nodeType, textContent, childNodes } = node;
  if (nodeType === Node.TEXT_NODE) return /[^\s\u200b\u2060]/.test(textContent ?? '');
  const element = node as Element;
  if (nodeType !== Node.ELEMENT_NODE || element.matches(SILENT)) return false;
  return element.matches(SHOWN) || element.localName.includes('-') || [...childNodes].some(says);
}

/**
 * Whether the element has light-DOM content of its own: white space, comments, scripts and the like, what content systems leave behind
 * (line breaks, empty paragraphs), and slotted parts do not count.
 */
export const hasFallback = (host: Element): boolean => [...host.childNodes].some((node) => !(node as Element).slot && says(node));

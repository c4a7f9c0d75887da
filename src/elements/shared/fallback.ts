/** Elements that hold nothing for a reader, whatever is in them. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'br', 'hr', 'wbr', 'link', 'meta']);

/** Elements that show something though they hold nothing. */
const SHOWN = 'img,svg,picture,video,audio,canvas,iframe,object,embed,input,button,select,textarea,meter,progress';

/** Whether a reader would find anything in a node. */
function says(node: Node): boolean {
  if (node instanceof Text) return /[^\s\u200b\u2060\ufeff]/.test(node.data);
  if (!(node instanceof Element) || SILENT.has(node.localName)) return false;
  return node.matches(SHOWN) || node.localName.includes('-') || [...node.childNodes].some(says);
}

/**
 * Whether the element has light-DOM content of its own: white space, comments, scripts and the like, what content systems leave behind
 * (line breaks, empty paragraphs), and slotted parts do not count.
 */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) => !(node instanceof Element && node.slot) && says(node));

/** Elements that hold nothing for a reader, whatever is in them. */
const SILENT = 'script,style,template,noscript';

/** Elements that show something though they hold nothing. */
const SHOWN = 'img,svg,video,audio,canvas,iframe,object,embed,input,button,select,textarea,meter,progress';

/** Whether a reader would find anything in a node. Told by its type: it may be from another document, where all classes are others. */
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

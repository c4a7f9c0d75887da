/**
 * Keeps keys that are typed into a field from the page's shortcuts. What moves on, closes or is pressed together with Control, Alt or
 * the Command key goes through.
 */
function keepTyping(event: Event): void {
  const { key, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
  if (!(target as Element).matches('input, select')) return;
  if (key !== 'Escape' && key !== 'Tab' && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}

/** Keeps the keys that are typed into the fields of a root. */
export function keepKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepTyping);
}

/**
 * Stops key events of fields before they reach the page's shortcuts, except Escape, Tab, and keys pressed together with Control, Alt or the
 * Command key.
 */
function keepTyping(event: Event): void {
  const { key, ctrlKey, metaKey, altKey, target } = event as KeyboardEvent;
  if (!(target as Element).matches('input, select')) return;
  if (key !== 'Escape' && key !== 'Tab' && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}

/** Keeps keys that are typed into the fields of a shadow root from the page's shortcuts. */
export function keepKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepTyping);
}

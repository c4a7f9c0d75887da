/**
 * Keeps keys that are typed into a field from the page's shortcuts. What moves on, closes or is pressed together with Control, Alt or
 * the Command key goes through.
 */
export function keepTyping(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key !== 'Escape' && key !== 'Tab' && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
}

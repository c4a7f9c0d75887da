/**
 * Remembers the position of an element in the window. The function returned scrolls the page so that the element is there again, after content
 * above it has changed its height: the control that was used does not move away.
 */
export function holdInPlace(element: Element | null): () => void {
  const top = element?.getBoundingClientRect().top ?? 0;
  return () => {
    const moved = element?.isConnected ? element.getBoundingClientRect().top - top : 0;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  };
}

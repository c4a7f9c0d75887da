/**
 * Remembers where an element stands. What comes back puts it there again, once what stands above it has another height: what was used
 * does not move away.
 */
export function holdInPlace(element: Element | null): () => void {
  const top = element?.getBoundingClientRect().top ?? 0;
  return () => {
    const moved = element?.isConnected ? element.getBoundingClientRect().top - top : 0;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** Scrolls a box on or back in reading direction. Smoothly, unless the reader prefers reduced motion. */
export function slide(box: HTMLElement, forward: boolean, pixels: number): void {
  const toRight = forward === (getComputedStyle(box).direction === 'ltr');
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  box.scrollBy({ left: toRight ? pixels : -pixels, behavior });
}

/** Scrolls a box on or back in reading direction. Smoothly, unless the reader prefers reduced motion. */
export function slide(box: HTMLElement, on: boolean, pixels: number): void {
  const forward = on === (getComputedStyle(box).direction === 'ltr');
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  box.scrollBy({ left: forward ? pixels : -pixels, behavior });
}

/** Calls back once the element is within 256 px of the viewport; returns a function that stops watching. */
export function nearViewport(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: '256px' },
  );
  // An element with `display: contents` has no box to observe: its closest ancestor with a box is observed instead.
  let seen = element;
  while (seen.parentElement && getComputedStyle(seen).display === 'contents') seen = seen.parentElement;
  observer.observe(seen);
  return () => observer.disconnect();
}

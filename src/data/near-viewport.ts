/** Calls back once the element nears the viewport; returns what ends the watch. */
export function nearViewport(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: '256px' },
  );
  // What has no box of its own is never seen: what it stands in is.
  let seen = element;
  while (seen.parentElement && getComputedStyle(seen).display === 'contents') seen = seen.parentElement;
  observer.observe(seen);
  return () => observer.disconnect();
}

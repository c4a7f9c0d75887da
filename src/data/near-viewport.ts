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
  observer.observe(element);
  return () => observer.disconnect();
}

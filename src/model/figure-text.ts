/** No figure is longer, and no text takes long to look at. */
const LONGEST = 40;

const FIGURE =
  /^[\s~≈±+\-−(]*(?:\p{Sc}|[A-Z]{3}\s)?\s*[-−]?\p{Nd}[\p{Nd}\s.,'’·/–\-−+%)]*(?:e[+-]?\p{Nd}+)?\s*(?:\p{Sc}|[\p{L}°]{1,3})?\s*$/u;

/** Whether a text reads like a figure, with a currency or a short unit: '12', '€4.50', '1,300 MB'. */
export const readsLikeFigure = (text: string): boolean => text.length <= LONGEST && FIGURE.test(text);

/** Messages that are on the console already: each is logged once a page. */
export const printed = new Set<string>();

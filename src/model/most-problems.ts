/** How many problems one source tells. */
export const MOST_PROBLEMS = 100;

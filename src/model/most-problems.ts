/** The most problems that are reported of one source; the rest is counted in the last of them. */
export const MOST_PROBLEMS = 100;

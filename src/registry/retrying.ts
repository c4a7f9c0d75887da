/** What further attempts take from their surroundings beside `environment`; tests put their own date and dice here. */
export const retrying = {
  /** Milliseconds since 1970. */
  date: (): number => Date.now(),
  /** From 0 up to 1. */
  random: (): number => Math.random(),
};

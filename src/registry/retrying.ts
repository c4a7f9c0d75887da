/** Date and random numbers as retries use them, beside `environment`; tests put their own here. */
export const retrying = {
  /** Milliseconds since 1970. */
  date: (): number => Date.now(),
  /** From 0 to below 1. */
  random: (): number => Math.random(),
};

/** Returns a generator of pseudo-random whole numbers from 0 to below a bound. Its sequence is the same in every build (fixed seed). */
export function drawer() {
  let state = 7;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

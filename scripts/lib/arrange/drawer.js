/** Makes a function that draws whole numbers from 0 to below a bound, in an order that is the same in every build. */
export function drawer() {
  let state = 7;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** Collects what shares a key, in the order first met. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string | undefined, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

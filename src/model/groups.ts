/** Groups items by a key: groups in the order in which their keys first appear, items in their own order. No group is empty. */
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

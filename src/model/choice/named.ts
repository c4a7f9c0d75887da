/**
 * Finds what an attribute names: by its ID, else by the exact name or label that readers see. `null` where nothing, or more than one thing,
 * has that name.
 */
export function named<T extends { readonly id: string }>(
  all: readonly T[],
  given: string | null | undefined,
  nameOf: (item: T) => string,
): T | null {
  if (!given) return null;
  const byId = all.find(({ id }) => id === given);
  if (byId) return byId;
  const [first, second] = all.filter((item) => nameOf(item) === given);
  return first && !second ? first : null;
}

/**
 * Finds what an attribute names: by its ID, else by the exact name or label that readers see. `null` where nothing, or more than one thing,
 * has that name.
 */
export function named<K extends string, T extends Readonly<Record<K | 'id', string>>>(
  all: readonly T[],
  given: string | null | undefined,
  key: K,
): T | null {
  if (!given) return null;
  const alike = all.filter((item) => item[key] === given);
  return all.find(({ id }) => id === given) ?? (alike[1] ? null : (alike[0] ?? null));
}

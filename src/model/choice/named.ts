/**
 * Finds the tool or criterion that an attribute names: by its ID, else by the exact name or label that readers see. `null` without a name,
 * where no item has it, and where several have it as their label but none as its ID.
 * @param key property that holds the name that readers see: 'name' of tools, 'label' of criteria.
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

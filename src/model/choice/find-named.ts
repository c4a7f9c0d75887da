/**
 * Finds the tool or criterion that an attribute names: by its ID, else by the exact name or label that readers see. `null` without a name,
 * where no item has it, and where several have it as their label but none as its ID.
 * @param key property that holds the name that readers see: 'name' of tools, 'label' of criteria.
 */
export function findNamed<K extends string, T extends Readonly<Record<K | 'id', string>>>(
  all: readonly T[],
  name: string | null | undefined,
  key: K,
): T | null {
  if (!name) return null;
  const sameName = all.filter((item) => item[key] === name);
  return all.find(({ id }) => id === name) ?? (sameName[1] ? null : (sameName[0] ?? null));
}

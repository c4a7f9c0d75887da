/** Keys that a page has put on every object, each without a value; `null` where it has put none that counts. */
let blank: object | null = null;

/** Looks which of these keys the page has put on every object. @returns whether there are any */
export function guardAgainst(keys: readonly string[]): boolean {
  const names = Reflect.ownKeys(Object.prototype).filter((key) => keys.includes(key as string));
  blank = names.length ? Object.fromEntries(names.map((name) => [name])) : null;
  return blank !== null;
}

/** The object; where the page has put keys on every object, a copy that has them itself, so that none of the page's is read from it. */
export const guarded = <T extends object>(object: T): T => (blank ? { ...blank, ...object } : object);

/**
 * An object with the keys that the host page has put on `Object.prototype`, each `undefined`; `null` where the page has put none of ours
 * there.
 */
let blank: object | null = null;

/**
 * Finds which of these keys the host page has put on `Object.prototype`, and remembers them for `guarded`. Data is read in place, so that a
 * `note` of the page's would otherwise be read as the note of every cell.
 * @returns whether there are any.
 */
export function guardAgainst(keys: readonly string[]): boolean {
  const names = Reflect.ownKeys(Object.prototype).filter((key) => keys.includes(key as string));
  blank = names.length ? Object.fromEntries(names.map((name) => [name])) : null;
  return blank !== null;
}

/**
 * Returns the object; where the host page has put keys on `Object.prototype`, a copy that has these keys as its own, `undefined` where the
 * object has no value for them, so that the page's values are never read from it.
 */
export const guarded = <T extends object>(object: T): T => (blank ? { ...blank, ...object } : object);

/** A path into a document: the keys and indices that lead from its root to a value. */
export type Path = readonly (string | number)[];

/**
 * Prints a path as an author would write it: `tools[1].values.adoption`; keys that are no identifier in brackets and quotes, cut at 60
 * characters.
 */
export function pathText(path: Path): string {
  return path
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `[${JSON.stringify(key.slice(0, 60))}]`;
      return i ? `.${key}` : key;
    })
    .join('');
}

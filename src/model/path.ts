/** Keys and indices from the root of a document. */
export type Path = readonly (string | number)[];

/** Writes a path as an author would: `tools[1].values.adoption`, quotes where a key needs them. */
export function pathText(path: Path): string {
  return path
    .map((key, i) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[A-Za-z_$][\w$-]*$/.test(key)) return `[${JSON.stringify(key.slice(0, 60))}]`;
      return i ? `.${key}` : key;
    })
    .join('');
}

/** The characters of a text that a diagnostic quotes at most. */
const SHOWN = 40;

/**
 * Describes a value that was found, for the `found` of a problem: in one line, a text quoted and cut, a list or an object without its
 * content.
 */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'string') return `the ${typeof value} ${String(value)}`;
  const line = value.slice(0, SHOWN * 4).replace(/\s+/g, ' ');
  return `"${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}"`;
}

import { DEFAULT_CRITERIA } from '../model/default-criteria.js';
import type { Document } from '../model/document.js';
import { type Path, pathText } from '../model/path.js';

/** A tool, a list of tools or a document: all become a document. `added` says how many keys that puts before their paths. */
export function wrap(value: unknown): { readonly value: unknown; readonly added: number } {
  if (Array.isArray(value)) return { value: { tools: value }, added: 1 };
  if (typeof value === 'object' && value !== null && !Object.hasOwn(value, 'tools')) {
    if (Object.hasOwn(value, 'id')) return { value: { tools: [value] }, added: 2 };
    // The tools of a document of criteria alone may come from elsewhere.
    if (Object.hasOwn(value, 'criteria')) return { value: { ...value, tools: [] }, added: 0 };
  }
  return { value, added: 0 };
}

/** A path as its author counts it, without the keys that were put before. */
export const authorsPath = (path: Path, added: number): string => pathText(path.slice(added));

/** The IDs that answers can have: those of criteria, and those that other tools answer. */
export function criteriaIn({ criteria, tools }: Document): Set<string> {
  return new Set([
    ...(criteria ?? DEFAULT_CRITERIA).map(({ id }) => id),
    ...tools.flatMap(({ values = {} }) => Object.keys(values)),
  ]);
}

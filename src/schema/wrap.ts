import { DEFAULT_CRITERIA } from '../model/default-criteria.js';
import type { Document } from '../model/document.js';
import { isObject } from './object.js';

/** A tool, a list of tools or a document: all become a document. `added` says how many keys that puts before their paths. */
export function wrap(value: unknown): { readonly value: unknown; readonly added: number } {
  if (Array.isArray(value)) return { value: { tools: value }, added: 1 };
  if (isObject(value) && !Object.hasOwn(value, 'tools')) {
    if (Object.hasOwn(value, 'id')) return { value: { tools: [value] }, added: 2 };
    // The tools of a document of criteria alone may come from elsewhere.
    if (Object.hasOwn(value, 'criteria')) return { value: { ...value, tools: [] }, added: 0 };
  }
  return { value, added: 0 };
}

/** The IDs that answers can have: those of criteria, and those that other tools answer. */
export function criteriaIn({ criteria, tools }: Document): Set<string> {
  return new Set([
    ...(criteria ?? DEFAULT_CRITERIA).map(({ id }) => id),
    ...tools.flatMap(({ values = {} }) => Object.keys(values)),
  ]);
}

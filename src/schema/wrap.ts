import { DEFAULT_CRITERIA } from '../model/default-criteria.js';
import type { Document } from '../model/document.js';
import { isObject } from './object.js';

/**
 * Makes a document of a tool or a list of tools; a document stays as it is. `added`: how many keys that puts in front of the author's
 * paths.
 */
export function wrap(value: unknown): { readonly value: unknown; readonly added: number } {
  if (Array.isArray(value)) return { value: { tools: value }, added: 1 };
  if (isObject(value) && !Object.hasOwn(value, 'tools')) {
    if (Object.hasOwn(value, 'id')) return { value: { tools: [value] }, added: 2 };
    // A document of criteria alone: its tools may come from a registry.
    if (Object.hasOwn(value, 'criteria')) return { value: { ...value, tools: [] }, added: 0 };
  }
  return { value, added: 0 };
}

/** The IDs that values can have: those of the criteria, and those among the values of any tool. */
export function criteriaIn({ criteria, tools }: Document): Set<string> {
  return new Set([
    ...(criteria ?? DEFAULT_CRITERIA).map(({ id }) => id),
    ...tools.flatMap(({ values = {} }) => Object.keys(values)),
  ]);
}

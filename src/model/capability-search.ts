import { fewMarks } from './print/text-key.js';
import type { Capability } from './tool.js';

const fold = (text: string): string => fewMarks(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether each word of the query is part of the capability's texts, tags among them; case and accents do not count. */
export function matchesWords(capability: Capability, query: string): boolean {
  const { title, description, unique, alternatives, tags = [] } = capability;
  const text = fold([title, description, unique, alternatives, ...tags].join(' '));
  return fold(query)
    .split(/\s/)
    .every((word) => text.includes(word));
}

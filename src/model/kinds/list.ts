import type { Scalar } from '../document.js';
import { textKey } from '../print/text-key.js';
import { exactly, type KindRules, plainText } from './kind.js';

/** The entries that can be read: of `["", "a"]` only 'a'. */
export const entriesOf = (value: Scalar): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => textKey(entry)).map((entry) => entry.trim()) : [];

/** Several texts, compared by how many there are. */
export const list: KindRules = {
  __proto__: null,
  print(value, printing) {
    const { words, exact } = printing;
    if (!Array.isArray(value)) return plainText(value, printing);
    const entries = entriesOf(value);
    if (!entries.length) return words.none;
    return exact === 2 ? JSON.stringify(entries) : words.list(exact ? entries.map(words.quoted) : entries);
  },
  key: (value) => (Array.isArray(value) ? JSON.stringify(entriesOf(value).map(textKey)) : null),
  weigh: ({ value }) => (Array.isArray(value) ? exactly(entriesOf(value).length) : null),
  byText: true,
};

import type { Scalar } from '../document.js';
import { textKey } from '../print/text-key.js';
import { exactly, type KindRules, plainText } from './kind.js';

/** Returns the entries of a list that have visible characters, trimmed: of `["", " a"]` only 'a'. Empty for a value that is no list. */
export const entriesOf = (value: Scalar): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => textKey(entry)).map((entry) => entry.trim()) : [];

/** A list of texts. It is compared by the number of its entries. */
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
  interval: ({ value }) => (Array.isArray(value) ? exactly(entriesOf(value).length) : null),
  byText: true,
};

import type { Criterion } from '../model/criterion.js';
import type { Finding } from './finding.js';
import type { Data } from './grid.js';

/** The properties of a criterion that its author sets by `data-…` attributes. */
export type Hints = Partial<Omit<Criterion, 'id' | 'label'>>;

/**
 * How the text of an attribute is read: the allowed words, empty where a number or another text is expected; and a function that returns
 * the value, `undefined` for a text that is not understood.
 */
type Hint = readonly [words: readonly string[], meant: (text: string) => string | number | undefined];

function oneOf(...words: readonly string[]): Hint {
  return [words, (text) => words.find((word) => word === text.toLowerCase())];
}

const NUMBER: Hint = [[], (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined)];

/** How each attribute is read, by its name after `data-`. */
const HINTS: Readonly<Record<string, Hint>> = {
  kind: oneOf('text', 'number', 'score', 'rank', 'boolean', 'date', 'money', 'list', 'link', 'capabilities'),
  better: oneOf('higher', 'lower'),
  format: oneOf('plain', 'compact', 'percent', 'bytes', 'duration'),
  min: NUMBER,
  max: NUMBER,
  weight: NUMBER,
  tolerance: NUMBER,
  unit: [[], (text) => text],
  currency: [[], (text) => (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined)],
};

/**
 * Reads what the attributes of a line, or of a column's head, say of its criterion. An attribute that is not understood is left out, with a
 * finding.
 * @param label the criterion's label, for findings.
 */
export function hintsIn(data: Data, label: string, findings: Finding[]): Hints {
  const hints = Object.entries(HINTS).flatMap(([key, [words, meant]]) => {
    const text = data(key)?.trim();
    const value = text && meant(text);
    if (text && value === undefined) findings.push({ type: 'misread', path: `row '${label}' @data-${key}`, text, words });
    return text && value !== undefined ? [[key, value] as const] : [];
  });
  return Object.fromEntries(hints);
}

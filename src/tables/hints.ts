import type { Criterion } from '../model/criterion.js';
import type { Finding } from './finding.js';
import type { Data } from './grid.js';

/** What the author says of a row beside its cells. */
export type Hints = Partial<Omit<Criterion, 'id' | 'label'>>;

/** The words that may stand in an attribute, where they are few, and what is meant by them; `undefined` where it is not understood. */
type Hint = readonly [words: readonly string[], meant: (text: string) => string | number | undefined];

function oneOf(...words: readonly string[]): Hint {
  return [words, (text) => words.find((word) => word === text.toLowerCase())];
}

const NUMBER: Hint = [[], (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined)];

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

/** What the attributes of a line or a column's head say of its criterion. What is not understood is passed over, with a finding each. */
export function hintsIn(data: Data, label: string, findings: Finding[]): Hints {
  const said = Object.entries(HINTS).flatMap(([key, [words, meant]]) => {
    const text = data(key)?.trim();
    const value = text && meant(text);
    if (text && value === undefined) findings.push({ type: 'misread', path: `row '${label}' @data-${key}`, text, words });
    return text && value !== undefined ? [[key, value] as const] : [];
  });
  return Object.fromEntries(said);
}

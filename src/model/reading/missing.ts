import { cachedByText } from './cache.js';
import { folded } from './folded.js';
import { form, type Vocabulary } from './vocabulary.js';

/** A cell that says that it has no value. */
export interface Missing {
  readonly status: 'unknown' | 'not-applicable';
  /** Whether the cell says more, as 'n/a (cloud only)' does: then its text is printed. */
  readonly words: boolean;
}

/** Reads a cell that has no value: empty, a dash, '?', 'TBD' (unknown) or 'n/a' (not applicable). Returns `null` for any other cell. */
export const readMissing = cachedByText((text, v: Vocabulary): Missing | null => {
  const cell = folded(text);
  if (form(v, '^(?:[-‒–—―?❓…]|--|\\.\\.\\.|<unknown>)?$').test(cell)) return { status: 'unknown', words: false };
  const not = form(v, '^<notApplicable>( ?[([,:–—-].*)?$').exec(cell);
  return not && { status: 'not-applicable', words: not[1] !== undefined };
});

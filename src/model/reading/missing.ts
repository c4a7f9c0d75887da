import { folded } from './folded.js';
import { remembered } from './remembered.js';
import { form, type Vocabulary } from './vocabulary.js';

/** A cell that answers nothing. */
export interface Missing {
  readonly status: 'unknown' | 'not-applicable';
  /** Whether it says more than that: then its words are kept. */
  readonly words: boolean;
}

/** Reads a cell as a missing answer; `null` where it says something. */
export const readMissing = remembered((text, v: Vocabulary): Missing | null => {
  const cell = folded(text);
  if (form(v, '^(?:[-‒–—―?❓…]|--|\\.\\.\\.|<unknown>)?$').test(cell)) return { status: 'unknown', words: false };
  const not = form(v, '^<notApplicable>( ?[([,:–—-].*)?$').exec(cell);
  return not && { status: 'not-applicable', words: not[1] !== undefined };
});

import type { Evidence } from '../../model/view.js';

/** A button in the table that tells more. */
export interface Explained extends HTMLElement {
  /** What it tells. */
  evidence?: Evidence;
  /** What that is about, in words: a criterion, or a criterion of a tool. */
  about?: string;
}

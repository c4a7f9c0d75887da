import type { Comparison } from '../model/joined.js';
import { hasErrors, type Problem } from '../model/problem.js';

/** The state of an element's data, to be drawn by one exhaustive switch. */
export type DataState =
  | { readonly kind: 'empty' }
  /** The element shows a value of its own attributes (a plain score) and requests nothing. */
  | { readonly kind: 'alone' }
  | { readonly kind: 'loading' }
  | Shown
  | { readonly kind: 'error'; readonly problems: readonly Problem[] };

/** Data on the screen. `loadedAt`: milliseconds since 1970; `stale`: whether a later refresh failed, for a part of the tools at least. */
export interface Shown {
  readonly kind: 'shown';
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
  readonly loadedAt: number;
  readonly stale: boolean;
}

/** The public name of a state. */
export type StateName = 'empty' | 'loading' | 'ready' | 'partial' | 'error';

/** The problems of a state. Read by kind: a page may have put `problems` on `Object.prototype`. */
export const problemsIn = (state: DataState): readonly Problem[] =>
  state.kind === 'shown' || state.kind === 'error' ? state.problems : [];

/** The public name of a state. @param owner holds all problems of the element, those found while drawing included */
export function stateName(state: DataState, owner: { readonly problems: readonly Problem[] }): StateName {
  if (state.kind === 'alone') return 'ready';
  if (state.kind !== 'shown') return state.kind;
  return state.stale || hasErrors(owner.problems) ? 'partial' : 'ready';
}

import type { Comparison } from '../model/joined.js';
import { hasErrors, type Problem } from '../model/problem.js';

/** What there is to show. */
export type DataState =
  | { readonly kind: 'empty' }
  /** Shows something of its own, and asks for nothing. */
  | { readonly kind: 'alone' }
  | { readonly kind: 'loading' }
  | Shown
  | { readonly kind: 'error'; readonly problems: readonly Problem[] };

/** Data on the screen. `stale` is when it was loaded, where a refresh has failed since. */
export interface Shown {
  readonly kind: 'shown';
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
  readonly loadedAt: number;
  readonly stale: boolean;
}

/** What is shown, in a word. */
export type StateName = 'empty' | 'loading' | 'ready' | 'partial' | 'error';

/** What is wrong with what is shown. A page may have put `problems` on every object. */
export const problemsIn = (state: DataState): readonly Problem[] =>
  state.kind === 'shown' || state.kind === 'error' ? state.problems : [];

/** The word for what is shown. @param told has all problems that are told of it, also by what draws it. */
export function stateName(state: DataState, told: { readonly problems: readonly Problem[] }): StateName {
  if (state.kind === 'alone') return 'ready';
  if (state.kind !== 'shown') return state.kind;
  return state.stale || hasErrors(told.problems) ? 'partial' : 'ready';
}

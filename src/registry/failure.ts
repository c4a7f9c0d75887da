import type { Code } from '../model/problem.js';

/** Why a request brought nothing. */
export interface Failure {
  readonly code: Extract<Code, 'unknown-tool' | 'unreachable' | 'unavailable' | 'invalid-data' | 'too-large'>;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly status?: number;
}

/** What went wrong, before it is said in words: no answer in time, a body that is too large, a status, or what was thrown. */
export type Trouble = { readonly trouble: 'late' | 'large' | Response | { readonly thrown: unknown } };

export const isTrouble = (value: object): value is Trouble => Object.hasOwn(value, 'trouble');

export const isFailure = (value: object): value is Failure => 'code' in value && 'fix' in value;

import type { Code } from '../model/problem.js';

/** The reason why a request brought no data, in the fields of a problem. */
export interface Failure {
  readonly code: Extract<Code, 'unknown-tool' | 'unreachable' | 'unavailable' | 'invalid-data' | 'too-large'>;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
  readonly status?: number;
}

/** A failure before it is put into words: no answer in time, a body over the limit, a response with an error status, or a thrown value. */
export type Trouble = { readonly trouble: 'late' | 'large' | Response | { readonly thrown: unknown } };

/** Whether a result is a `Trouble`. */
export const isTrouble = (value: object): value is Trouble => Object.hasOwn(value, 'trouble');

/** Whether a result is a `Failure`. */
export const isFailure = (value: object): value is Failure => 'code' in value && 'fix' in value;

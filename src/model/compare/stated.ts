import type { Answer } from '../tool.js';

/**
 * Whether an answer states something: it is neither missing, nor unknown, nor not applicable. Its value may still be `null`, beside a text.
 */
export const isStated = (answer: Answer | undefined): answer is Answer =>
  answer !== undefined && answer.status !== 'unknown' && answer.status !== 'not-applicable';

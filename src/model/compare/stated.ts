import type { Answer } from '../tool.js';

/** Whether an answer says anything. */
export const isStated = (answer: Answer | undefined): answer is Answer =>
  answer !== undefined && answer.status !== 'unknown' && answer.status !== 'not-applicable';

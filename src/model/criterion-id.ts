import { SEGMENT } from './id.js';

/** The form of a criterion ID: one segment, and no name that every object has. */
export const CRITERION_ID = new RegExp(`^(?=.{1,200}$)(?!(?:constructor|prototype)$)${SEGMENT}$`);

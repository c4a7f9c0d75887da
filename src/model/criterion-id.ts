import { SEGMENT } from './id.js';

/**
 * The form of a criterion ID: one segment of at most 200 characters, but neither 'constructor' nor 'prototype', which as keys of data could
 * lead to a prototype; '__proto__' is no segment, because that begins with a letter, a digit or '@'.
 */
export const CRITERION_ID = new RegExp(`^(?=.{1,200}$)(?!(?:constructor|prototype)$)${SEGMENT}$`);

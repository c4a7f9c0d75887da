import { arrived } from './arrived.js';

/** What brings documents together to one comparison: for badges of documents whose rows do not hold their values as they came. */
export const joining = () => arrived(import('../model/join.js'));

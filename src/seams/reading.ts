import { arrived } from './arrived.js';

/** What reads cells as people write them: for tables, for texts in typed rows, and where rows are made from values that are texts. */
export const reading = () => arrived(import('../model/reading/cell-reader.js'));

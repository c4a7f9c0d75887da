import { arrived } from './arrived.js';

/** What reads cells as people write them: for tables, and for texts in typed rows. */
export const reading = () => arrived(import('../model/reading/index.js'));

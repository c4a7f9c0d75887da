import { arrived } from './arrived.js';

/** The checker that leaves out what is wrong in a document and reports it: loaded where the quick check could not rule problems out. */
export const careful = () => arrived(import('../registry/read-mistaken.js'));

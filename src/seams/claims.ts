import { arrived } from './arrived.js';

/** What holds an author's claims against the cells: where a verdict has some. */
export const claims = () => arrived(import('../model/verdict/supported.js'));

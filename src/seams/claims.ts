import { arrived } from './arrived.js';

/** Checking an author's claims against the cells: loaded for documents whose verdict makes claims. */
export const claims = () => arrived(import('../model/verdict/check-claims.js'));

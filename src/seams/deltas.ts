import { arrived } from './arrived.js';

/** How the cells differ from a baseline's: where there is one. */
export const deltas = () => arrived(import('./files/deltas.js'));

import { arrived } from './arrived.js';

/** How cells differ from those of the baseline: loaded where a baseline is chosen. */
export const deltas = () => arrived(import('./files/deltas.js'));

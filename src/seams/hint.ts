import { arrived } from './arrived.js';

/** Opening, drawing and placing hints, with their texts: loaded with the first use of one. */
export const hint = () => arrived(import('./files/hint.js'));

import { arrived } from './arrived.js';

/** What a rank is made of, in words: for the first hint of a badge. */
export const rankParts = () => arrived(import('./files/rank-parts.js'));

import { arrived } from './arrived.js';

/** What a rank is made of, in words, and what prints one that is more than a number: for a badge with such a rank, and for its first hint. */
export const rankParts = () => arrived(import('./files/rank-parts.js'));

import { arrived } from './arrived.js';

/**
 * The parts of a rank in words, and printing ranks that are more than a number: loaded for a badge with such a rank, and for a badge's
 * first hint.
 */
export const rankParts = () => arrived(import('./files/rank-parts.js'));

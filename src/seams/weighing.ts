import { arrived } from './arrived.js';

/**
 * Weighted scores, their stability, the parts of a rank, and the sliders: loaded where readers may change weights, or a rank has weighted
 * parts.
 */
export const weighing = () => arrived(import('./files/weighing.js'));

import { arrived } from './arrived.js';

/** Weighted scores, how firmly they stand, what a rank is made of, and the sliders: where readers may weigh, or a rank has weighted parts. */
export const weighing = () => arrived(import('./files/weighing.js'));

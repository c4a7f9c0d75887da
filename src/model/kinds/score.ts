import { numeric } from './numeric.js';

/** A number on a scale, by default from 0 to 1, that is a part of the weighted score; higher is better by default. */
export const score = numeric({ scale: [0, 1] });

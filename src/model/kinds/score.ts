import { numeric } from './numeric.js';

/** A figure on a scale, by which tools can be weighed: higher is better unless said. */
export const score = numeric({ scale: [0, 1] });

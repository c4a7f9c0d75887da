import { numeric } from './numeric.js';
import { RANK_SCALE } from './scale.js';

/** The score of a tool as a whole, by default from 0 to 100. Printed with the end of its scale: '97/100'. */
export const rank = numeric({ scale: RANK_SCALE });

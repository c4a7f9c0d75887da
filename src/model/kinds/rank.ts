import { numeric } from './numeric.js';
import { RANK_SCALE } from './scale.js';

/** The score that stands for the tool as a whole: printed with the end of its scale, '97/100'. */
export const rank = numeric({ scale: RANK_SCALE });

import { numeric } from './numeric.js';

/** A price. 'from $5' is compared as $5. */
export const money = numeric({}, true);

import { numeric } from './numeric.js';

/** A price in a currency. 'from $5', a range that is open above, is compared as $5. */
export const money = numeric({}, true);

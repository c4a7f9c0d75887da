import { numeric } from './numeric.js';

/** A number, with or without a unit. */
export const number = numeric({});

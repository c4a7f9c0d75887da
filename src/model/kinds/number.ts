import { numeric } from './numeric.js';

/** A figure, with or without a unit. */
export const number = numeric({});

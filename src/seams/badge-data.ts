import { arrived } from './arrived.js';

/** Finding and reading the data of badges: loaded for the first badge that shows more than a plain score. */
export const badgeData = () => arrived(import('./files/badge-data.js'));

import { arrived } from './arrived.js';

/** What finds and reads the data of badges, with its words: for the first badge that shows more than a plain score. */
export const badgeData = () => arrived(import('./files/badge-data.js'));

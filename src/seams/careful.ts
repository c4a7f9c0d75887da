import { arrived } from './arrived.js';

/** What reads data in which something is wrong, leaves that out and tells it: where a first look may have found something. */
export const careful = () => arrived(import('../registry/read-mistaken.js'));

import { arrived } from './arrived.js';

/** What makes a hundred problems of more: where a document has more. */
export const capped = () => arrived(import('./files/capped.js'));

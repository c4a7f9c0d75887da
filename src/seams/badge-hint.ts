import { arrived } from './arrived.js';

/** The text of a badge's hint, and when it opens: loaded with the first use of a badge. */
export const badgeHint = () => arrived(import('./files/badge-hint.js'));

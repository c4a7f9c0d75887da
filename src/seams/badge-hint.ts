import { arrived } from './arrived.js';

/** What a badge's hint says, and when it opens: with the first use of a badge. */
export const badgeHint = () => arrived(import('./files/badge-hint.js'));

import { arrived } from './arrived.js';

/** What opens, draws and places a hint, with its words: on first use. */
export const hint = () => arrived(import('./files/hint.js'));

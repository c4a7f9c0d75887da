import { arrived } from './arrived.js';

/** What draws a line a tool, with its sheet: where many tools are compared by few rows, or the author asks for it. */
export const list = () => arrived(import('./files/list.js'));

import { arrived } from './arrived.js';

/** The list layout (a line a tool) with its stylesheets: loaded where many tools are compared by few rows, or the author asks for it. */
export const list = () => arrived(import('./files/list.js'));

import { arrived } from './arrived.js';

/** The order of tools by a row or by their weighted scores, and what moves their cells: where one is asked for. */
export const order = () => arrived(import('./files/order.js'));

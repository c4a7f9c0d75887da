import { arrived } from './arrived.js';

/** Ordering tools by a row or by their weighted scores, and moving their cells: loaded where an order is asked for. */
export const order = () => arrived(import('./files/order.js'));

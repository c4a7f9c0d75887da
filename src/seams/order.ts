import { arrived } from './arrived.js';

/** The order of tools by a row or by their weighted scores: where one is asked for. */
export const order = () => arrived(import('../model/order.js'));

export { reorder } from '../../elements/tool-compare/reorder.js';
export { orderBy, orderByScores, reordered } from '../../model/order.js';

export { reorder } from '../../elements/tool-compare/reorder.js';
export { inOrder } from '../../model/order.js';

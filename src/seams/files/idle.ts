export { Paper } from '../../elements/tool-compare/paper/paper.js';
export { followPointer } from '../../elements/tool-compare/pointed-column.js';

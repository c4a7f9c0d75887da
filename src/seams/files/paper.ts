export { Paper } from '../../elements/tool-compare/paper/paper.js';

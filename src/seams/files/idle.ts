export { idleParts } from '../../elements/tool-compare/idle-parts.js';

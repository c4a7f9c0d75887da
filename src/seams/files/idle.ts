export { idleParts } from '../../elements/tool-compare/idle-parts.js';
export { toggleAll } from '../../elements/tool-compare/toggle-all.js';

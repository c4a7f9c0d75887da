export { idleParts } from '../../elements/tool-compare/idle-parts.js';
export { slide } from '../../elements/tool-compare/scroll-sideways.js';

export { list } from '../../elements/tool-compare/list/list.js';
export { listStyles } from '../../elements/tool-compare/list/styles.js';
export { listTexts } from '../../locales/en/list.js';

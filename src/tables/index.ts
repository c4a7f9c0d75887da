export { optionsFrom, type TableOptions } from './options.js';
export { type TableSource, tableToDocument } from './table-to-document.js';

export { optionsFrom, type TableOptions } from './options.js';
export { type FormReaders, type TableSource, tableToDocument } from './table-to-document.js';

export { join } from '../../model/join.js';
export { cellReader } from '../../model/reading/cell-reader.js';

/*
 * What cells that people wrote as texts mean. Loaded where a row of figures, dates or yes and no holds texts, where rows are made from
 * values that are texts, and with tables.
 */
export { cellReader } from './cell-reader.js';
export { inferKind } from './infer.js';
export { readRow } from './row.js';
export { vocabularyOf } from './vocabulary.js';

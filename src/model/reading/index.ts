/*
 * What cells that people wrote as texts mean. Loaded where a row of figures, dates or yes and no holds texts, or where rows are made from
 * values that are texts.
 */
export { inferKind } from './infer.js';
export { readRow } from './row.js';
export { vocabularyOf } from './vocabulary.js';

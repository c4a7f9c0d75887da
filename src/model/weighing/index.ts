/*
 * What weighing needs, and only that: the weighted scores, how firmly they stand, and what a rank is made of. Loaded where an author lets
 * readers weigh, or a rank has weighted parts.
 */
export { explainRank, partsText, stabilityText } from './explain.js';
export { weighable, weightOf } from './tally.js';
export { weightedRow } from './weighted-row.js';

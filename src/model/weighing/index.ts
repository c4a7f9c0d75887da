/*
 * Everything that only weighing needs: the weighted scores, how firmly the leader leads, and the scores that a rank is made of. Loaded
 * where an author lets readers change weights, or a rank has weighted parts.
 */
export { explainRank, partsText, stabilityText } from './explain.js';
export { weighable, weightOf } from './tally.js';
export { weightedRow } from './weighted-row.js';

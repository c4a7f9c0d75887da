/*
 * What is needed once there is data, and not before: the border that checks it and the model that compares it. It is loaded while the data
 * is under way.
 */
export { words } from '../locales/en.js';
export { arrange, look } from '../model/comparison.js';
export { formatDate } from '../model/date.js';
export { explainRank, stabilityText } from '../model/explain.js';
export { join } from '../model/join.js';
export { rankOf } from '../model/rank.js';
export { weighable, weightOf } from '../model/weights.js';
export { read } from '../schema/read.js';

/*
 * What is needed once there is data, and not before: the border that checks it and the model that compares it. It is loaded while the data
 * is under way.
 */
export { words } from '../locales/en.js';
export { compare } from '../model/comparison.js';
export { formatDate } from '../model/date.js';
export { join } from '../model/join.js';
export { rankOf } from '../model/rank.js';
export { read } from '../schema/read.js';

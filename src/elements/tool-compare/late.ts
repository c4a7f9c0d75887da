/*
 * What a comparison needs once it has data, and not before. It is loaded beside what fetches the data.
 */
export { fill } from './cell-content.js';
export { toolbar, weights } from './controls.js';
export { styles } from './late.styles.js';

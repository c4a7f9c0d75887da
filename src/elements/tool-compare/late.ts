/*
 * What a comparison needs once it has data, and not before. It is loaded beside what fetches the data.
 */
export { styles } from './late.styles.js';

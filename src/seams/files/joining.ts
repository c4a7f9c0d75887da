export { joinAll, readerFor } from '../../data/join-all.js';

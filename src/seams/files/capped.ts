export { capped } from '../../model/capped.js';

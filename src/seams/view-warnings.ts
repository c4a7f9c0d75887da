import { arrived } from './arrived.js';

/**
 * Warnings about a view: an attribute that names something unknown, a value off its scale, a claim that the cells do not support. Loaded
 * where there may be one.
 */
export const viewWarnings = () => arrived(import('../model/view-warnings.js'));

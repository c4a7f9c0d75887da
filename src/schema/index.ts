export { LIMITS } from '../model/limits.js';
export type { Problem } from '../model/problem.js';
export type { ParsedDocument, ParsedTool } from '../model/tool.js';
export { document } from './document.js';
export { type Reading, type ReadOptions, read } from './read.js';

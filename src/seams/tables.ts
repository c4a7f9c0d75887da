import { arrived } from './arrived.js';

/** What makes documents of tables in HTML, CSV and Markdown. */
export const tables = () => arrived(import('../tables/index.js'));

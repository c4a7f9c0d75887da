import type { FormReaders, TableSource } from '../tables/table-to-document.js';
import { arrived } from './arrived.js';

/** What makes documents of tables in any form. */
export const tables = () => arrived(import('../tables/index.js'));

/** What reads tables of one form. */
export function formReaders(form: TableSource['form']): Promise<FormReaders | null> {
  if (form === 'html') return arrived(import('../tables/html.js'));
  return form === 'csv' ? arrived(import('../tables/csv.js')) : arrived(import('../tables/markdown.js'));
}

/** What puts into words what was found in a table, and what could be said of it, for an author who asks. */
export const tableWords = () => arrived(import('../tables/problems.js'));

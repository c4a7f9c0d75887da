import type { FormReaders, TableSource } from '../tables/table-to-document.js';
import { arrived } from './arrived.js';

/** What makes documents of tables in any form. */
export const tables = () => arrived(import('../tables/index.js'));

/** What reads tables of one form. */
export function formReaders(form: TableSource['form']): Promise<FormReaders | null> {
  if (form === 'html') return arrived(import('../tables/html.js'));
  return form === 'csv' ? arrived(import('../tables/csv.js')) : arrived(import('../tables/markdown.js'));
}

/** What could be said of a table, for an author who asks. */
export const tableAdvice = () => arrived(import('../tables/advice.js'));

import type { FormReaders, TableSource } from '../tables/table-to-document.js';
import { arrived } from './arrived.js';

/** Turning a table that was read into a document, for all formats: loaded with the first table. */
export const tables = () => arrived(import('../tables/index.js'));

/** Reading tables of one format: loaded with the first table of that format. */
export function formReaders(form: TableSource['form']): Promise<FormReaders | null> {
  if (form === 'html') return arrived(import('../tables/html.js'));
  return form === 'csv' ? arrived(import('../tables/csv.js')) : arrived(import('../tables/markdown.js'));
}

/** The texts of problems and advice about tables: loaded where there is a problem, or the author asks with `debug`. */
export const tableWords = () => arrived(import('../tables/problems.js'));

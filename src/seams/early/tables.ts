import type { TableSource } from '../../tables/table-to-document.js';

/**
 * Sends for what reads a table while what calls it is still on its way: built files do nothing until they are called, and the sources nothing
 * but define. What does not arrive is told by who calls it.
 */
export function sendForTables(form: TableSource['form']): void {
  const own =
    form === 'html'
      ? import('../../tables/html.js')
      : form === 'csv'
        ? import('../../tables/csv.js')
        : import('../../tables/markdown.js');
  for (const file of [own, import('../../tables/index.js'), import('../files/joining.js')]) file.catch(() => {});
}

import type { TableSource } from '../../tables/table-to-document.js';

/**
 * Preloads the files that read a table of this format while the file that calls them is still being loaded. Loading alone runs nothing: built
 * files wait for a call, and the sources only define. A failure is reported where the file is used.
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

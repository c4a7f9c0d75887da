import { TOOL_ID } from '../model/id.js';
import { addressOf } from '../registry/address.js';
import { environment } from '../registry/environment.js';
import { sendEarly } from '../registry/send-early.js';
import { settings } from '../registry/settings.js';
import { sendForTables } from '../seams/early/tables.js';
import { sourceOf } from './source.js';
import type { DataOwner } from './wish.js';

/**
 * Sends the requests for an element's data while the file that reads the answers is still being loaded. Left out are lazy elements, registry
 * functions, and batches, which are one request for all elements together.
 */
export function askForDataEarly(owner: DataOwner): void {
  const { wish } = owner;
  const source = wish && sourceOf(owner, wish);
  if (!wish || wish.lazy || !source || source === 'unparsed') return;
  if (source.kind === 'inline') {
    if (source.table) sendForTables(source.table.form);
    return;
  }
  const base = environment.baseUrl();
  if (source.kind === 'src') {
    if (URL.canParse(source.value, base)) sendEarly(new URL(source.value, base).href.replace(/#.*/s, ''));
    return;
  }
  const registry = wish.registry ?? settings.registry();
  const address = typeof registry === 'string' ? addressOf(registry, base) : null;
  if (!address || address.batch) return;
  for (const id of wish.ids) if (TOOL_ID.test(id)) sendEarly(address.urlFor([id]));
}

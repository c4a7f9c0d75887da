import type { Address } from './address.js';
import { environment } from './environment.js';
import { isFailure } from './failure.js';
import type { fetchText } from './http.js';
import { indexOf } from './index-of.js';
import { indexes } from './indexes.js';

/** `fetchText`, handed over as an argument: importing it would be a circle, for its retries load the file of this module. */
type Get = typeof fetchText;

/** Milliseconds that a suggestion may delay the problem. */
const MOST_WAIT = 3_000;

/** Asks for the IDs that a registry lists; empty where there is no list, or none in time. */
async function askIds(get: Get, url: string, signal: AbortSignal, end: number): Promise<readonly string[]> {
  const fetched = await get(url, signal, Math.min(end, environment.now() + MOST_WAIT), false);
  if (isFailure(fetched)) return [];
  try {
    const list: unknown = JSON.parse(fetched.text);
    const entries: unknown = Array.isArray(list) ? list : (list as { tools?: unknown } | null)?.tools;
    if (!Array.isArray(entries)) return [];
    const ids = entries.slice(0, 10_000).map((entry: unknown) => (entry as { id?: unknown } | null)?.id ?? entry);
    return ids.filter((id) => typeof id === 'string' && id.length <= 200) as string[];
  } catch {
    return [];
  }
}

/** The IDs that a registry lists, for suggestions ('did you mean'); empty where it lists none. */
export async function knownIds(get: Get, address: Address, signal: AbortSignal, end: number): Promise<readonly string[]> {
  const done = new AbortController();
  const wanted = AbortSignal.any([signal, done.signal]);
  const index = indexOf(address);
  const ids = await indexes.get(index, (own) => askIds(get, index, own, end), wanted, false);
  done.abort();
  return ids;
}

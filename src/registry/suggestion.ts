import { nearest } from '../model/nearest.js';
import { problem } from '../model/problem.js';
import type { Address } from './address.js';
import type { Outcome } from './answer.js';
import { environment } from './environment.js';
import { isFailure } from './failure.js';
import { fetchText } from './http.js';
import { Store } from './store.js';

const MOST_WAIT = 3_000;

/** What registries list, while it is asked for. */
export const indexes = new Store<readonly string[]>();

/** The IDs that the registry lists, for 'did you mean'; none where it has no such list, or not in time. */
async function knownIds(url: string, signal: AbortSignal, end: number): Promise<readonly string[]> {
  const fetched = await fetchText(url, signal, Math.min(end, environment.now() + MOST_WAIT), 'default');
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

/** Adds the nearest known ID to an unknown one. */
export async function withSuggestion(
  outcome: Outcome,
  id: string,
  address: Address,
  signal: AbortSignal,
  end: number,
): Promise<Outcome> {
  if (outcome.kind === 'found' || outcome.problem.code !== 'unknown-tool') return outcome;
  const done = new AbortController();
  const ids = await indexes.get(
    address.index,
    (own) => knownIds(address.index, own, end),
    AbortSignal.any([signal, done.signal]),
    false,
    () => true,
  );
  done.abort();
  const suggestion = nearest(
    id,
    ids.filter((known) => known !== id),
  );
  if (suggestion === undefined) return outcome;
  const fix = `Did you mean '${suggestion}'? ${outcome.problem.fix}`;
  return { kind: 'failed', problem: problem({ ...outcome.problem, fix, suggestion }) };
}

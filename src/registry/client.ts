import { nearest } from '../model/nearest.js';
import type { Problem } from '../model/problem.js';
import type { Reading } from '../schema/read.js';
import { type Address, addressOf } from './address.js';
import { failed, type Outcome, outcomeOf } from './answer.js';
import { Batch } from './batch.js';
import { environment, sleep } from './environment.js';
import { type Failure, isFailure, toProblem } from './failure.js';
import { type Fetched, fetchText } from './http.js';
import { Queue } from './queue.js';
import type { Registry, RegistryFunction } from './settings.js';
import { Store } from './store.js';

const MOST_IDS = 50;
const MOST_REQUESTS = 6;
const IN_ALL = 20_000;
const INDEX_WAIT = 3_000;

/** What checks and compares data. */
export type Border = typeof import('./border.js');

/** Loads the border while the data is under way. */
export const loadBorder = (): Promise<Border> => import('./border.js');

/** A document from a URL, or why there is none. */
export type Loaded = { readonly kind: 'read'; readonly reading: Reading } | { readonly kind: 'failed'; readonly problem: Problem };

const outcomes = new Store<Outcome>();
const documents = new Store<Loaded>();
const indexes = new Store<readonly string[]>();
const batches = new Map<string | RegistryFunction, Batch<Outcome>>();
const requests = new Queue(MOST_REQUESTS);

/** For tests: what is held or under way. */
export const held = (): number => outcomes.size + documents.size + indexes.size;

const functionKeys = new WeakMap<RegistryFunction, string>();
let functions = 0;

function keyOf(registry: RegistryFunction): string {
  const key = functionKeys.get(registry) ?? `function ${++functions}`;
  functionKeys.set(registry, key);
  return key;
}

async function fetchAndRead(url: string, signal: AbortSignal, fresh: boolean): Promise<(Fetched & { reading: Reading }) | Failure> {
  const border = loadBorder();
  border.catch(() => {});
  const fetched = await requests.run(() => fetchText(url, signal, fresh ? 'no-cache' : 'default'), signal);
  if (isFailure(fetched)) return fetched;
  const { read } = await border;
  return { ...fetched, reading: read(fetched.text, fetched.url) };
}

/** The IDs that the registry lists, for 'did you mean'; none where it has no such list, or not in time. */
async function knownIds(address: Address, signal: AbortSignal): Promise<readonly string[]> {
  const fetching = fetchText(address.index, signal).then((fetched): readonly string[] => {
    if (isFailure(fetched)) return [];
    const list: unknown = JSON.parse(fetched.text);
    const entries: unknown = Array.isArray(list) ? list : (list as { tools?: unknown } | null)?.tools;
    if (!Array.isArray(entries)) return [];
    const ids = entries.slice(0, 10_000).map((entry: unknown) => (entry as { id?: unknown } | null)?.id ?? entry);
    return ids.filter((id) => typeof id === 'string' && id.length <= 200) as string[];
  });
  const late = sleep(INDEX_WAIT, signal).then((): readonly string[] => []);
  return Promise.race([fetching, late]).catch(() => []);
}

/** Adds the nearest known ID to an unknown one. */
async function withSuggestion(outcome: Outcome, id: string, address: Address, signal: AbortSignal): Promise<Outcome> {
  if (outcome.kind === 'found' || outcome.problem.code !== 'unknown-tool') return outcome;
  const stop = new AbortController();
  const ids = await indexes.get(
    address.index,
    (own) => knownIds(address, own),
    AbortSignal.any([signal, stop.signal]),
    false,
    () => true,
  );
  stop.abort();
  const suggestion = nearest(id, ids);
  return suggestion === undefined ? outcome : failed(outcome.problem as Failure, id, outcome.problem.url, suggestion);
}

/** One request for several IDs of a `{ids}` address. */
async function askBatch(address: Address, ids: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Outcome>> {
  const url = address.urlFor(ids);
  const answer = await fetchAndRead(url, signal, false);
  const pairs = ids.map(async (id) => {
    const outcome = isFailure(answer) ? failed(answer, id, url) : outcomeOf(id, answer.reading, true, url);
    return [id, await withSuggestion(outcome, id, address, signal)] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** One request for one ID. */
async function askOne(address: Address, id: string, signal: AbortSignal, fresh: boolean): Promise<Outcome> {
  const url = address.urlFor([id]);
  const answer = await fetchAndRead(url, signal, fresh);
  const outcome = isFailure(answer) ? failed(answer, id, url) : outcomeOf(id, answer.reading, false, url);
  return withSuggestion(outcome, id, address, signal);
}

/** Calls an app's own registry; what it throws, or its silence, is a failure like any other. */
async function askFunction(
  registry: RegistryFunction,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Outcome>> {
  const border = loadBorder();
  const limit = new AbortController();
  const both = AbortSignal.any([signal, limit.signal]);
  const late: Failure = {
    code: 'unavailable',
    expected: 'an answer within 20 seconds',
    found: 'none',
    fix: 'Let the function answer sooner.',
  };
  const answer = await Promise.race([
    Promise.resolve()
      .then(() => registry(ids, { signal: both }))
      .then(
        (value) => ({ value }),
        (error: unknown): Failure => ({
          code: 'unreachable',
          expected: 'an answer from the registry function',
          found: `an error (${error instanceof Error ? error.message : String(error)})`,
          fix: 'Mend the function, or what it asks.',
        }),
      ),
    sleep(IN_ALL, both).then((): Failure => late),
  ]).finally(() => limit.abort(late));
  signal.throwIfAborted();
  const { read } = await border;
  const reading = isFailure(answer) ? null : read(answer.value ?? '', environment.baseUrl());
  return new Map(
    ids.map((id) => [id, isFailure(answer) || !reading ? failed(answer as Failure, id) : outcomeOf(id, reading, true)] as const),
  );
}

function batchOf(
  key: string,
  send: (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, Outcome>>,
): Batch<Outcome> {
  const batch = batches.get(key) ?? new Batch<Outcome>(MOST_IDS, send);
  batches.set(key, batch);
  return batch;
}

const noRegistry: Failure = {
  code: 'unreachable',
  expected: 'a registry',
  found: 'no registry is set',
  fix: 'Set the registry attribute, <meta name="tool-registry" content="…">, or configure({ registry }).',
};

/**
 * Asks a registry for one ID. Requests are shared by all who ask for the same; it rejects only when the signal is aborted.
 * @param fresh asks again even where an answer is held.
 */
export async function findTool(registry: Registry | null, id: string, signal: AbortSignal, fresh: boolean): Promise<Outcome> {
  if (!registry) return failed(noRegistry, id);
  const keep = ({ kind }: Outcome): boolean => kind === 'found';
  if (typeof registry === 'function') {
    const key = keyOf(registry);
    const batch = batchOf(key, (ids, own) => askFunction(registry, ids, own));
    return outcomes.get(`${key} ${id}`, (own) => batch.ask(id, own), signal, fresh, keep);
  }
  const address = addressOf(registry, environment.baseUrl());
  if (!address) {
    const fix = 'Give the URL of a folder, or one with {id} or {ids}.';
    return failed({ code: 'unreachable', expected: 'a registry with an http: or https: URL', found: `'${registry}'`, fix }, id);
  }
  const start = address.batch
    ? (own: AbortSignal) => batchOf(address.key, (ids, all) => askBatch(address, ids, all)).ask(id, own)
    : (own: AbortSignal) => askOne(address, id, own, fresh);
  return outcomes.get(`${address.key} ${id}`, start, signal, fresh, keep);
}

/** Fetches a comparison document; shared like the tools are. */
export async function findDocument(src: string, signal: AbortSignal, fresh: boolean): Promise<Loaded> {
  const { baseUrl } = environment;
  if (!URL.canParse(src, baseUrl())) {
    const failure: Failure = {
      code: 'unreachable',
      expected: 'the URL of a document',
      found: `'${src}'`,
      fix: 'Mend the src attribute.',
    };
    return { kind: 'failed', problem: toProblem(failure, { path: '@src' }) };
  }
  const url = new URL(src, baseUrl()).href;
  const start = async (own: AbortSignal): Promise<Loaded> => {
    const answer = await fetchAndRead(url, own, fresh);
    return isFailure(answer)
      ? { kind: 'failed', problem: toProblem(answer, { path: '@src', url }) }
      : { kind: 'read', reading: answer.reading };
  };
  return documents.get(url, start, signal, fresh, ({ kind }) => kind === 'read');
}
